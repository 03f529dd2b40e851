import type { AskKind, Config } from '../core/config/index.js';
import { Failure } from '../core/findings/choices.js';
import type { Language } from '../core/kinds/index.js';
import type { Progress } from '../core/reading/index.js';
import { type CliWords, fill } from './language.js';
import type { ReadingOptions } from './options.js';
import { tell } from './screen/screen.js';
import { STANDARD } from './standard.js';

/** A kind and the lists that are of it. */
export interface KindAndLists {
  readonly kind: string;
  readonly lists: readonly string[];
}

/** What a forgotten kind is found out by. */
interface Asked {
  /** How many lists the command needs. */
  readonly least: number;
  readonly flags: ReadingOptions;
  readonly config: Config;
  readonly progress: Progress;
  readonly words: CliWords;
  readonly language: Language;
  /** Absent where nobody is there. */
  readonly ask: AskKind | undefined;
}

/**
 * Takes the arguments of a command that begins with a kind; gives the kind and the lists. Where the first argument is a
 * list, its kind is found out by its columns, and told. Throws `argument-missing`, and as `guessKind` does.
 */
export async function kindAndLists(
  first: string | undefined,
  rest: readonly string[],
  { least, flags, config, progress, words, language, ask }: Asked,
): Promise<KindAndLists> {
  const { kindNames, loadKind } = await import('../core/kinds/index.js');
  const isKind = first !== undefined && (kindNames().includes(first) || !looksLikeList(first));
  const lists = first === undefined || isKind ? rest : [first, ...rest];
  if (lists.length < least) throw new Failure('argument-missing', { argument: 'files' });
  if (first !== undefined && isKind) return { kind: first, lists };
  const file = lists.find((list) => list !== STANDARD && !isRevision(list));
  if (file === undefined) throw new Failure('argument-missing', { argument: 'kind' });
  const { guessKind } = await import('../core/config/index.js');
  let isSaid = false;
  const asked: AskKind = async (...question) => {
    isSaid = true;
    return ask?.(...question);
  };
  const kind = await guessKind(file, flags, config, progress, ask && asked);
  const title = loadKind(kind).title[language];
  if (!isSaid) tell(fill(words.talk.kindGuessed, { kind, title, file }));
  return { kind, lists };
}

/** A path, a pattern, a revision or standard input: no kind has such a name. */
function looksLikeList(argument: string): boolean {
  return argument === STANDARD || /[./\\*?@]/.test(argument);
}

function isRevision(list: string): boolean {
  return list.startsWith('@');
}
