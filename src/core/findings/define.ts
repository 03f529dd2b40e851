import type { Template } from '../../lib/text/index.js';
import type { Example } from './example/example.js';
import type { Severity } from './severity.js';

/** Parameters every message may use, taken from the finding itself. */
type CommonParam = 'value' | 'column' | 'field' | 'row' | 'key' | 'from' | 'to';

/**
 * The words of a code in one language: templates with parameters in braces. `title` heads a group, `message` tells
 * one finding, `suggestion` what to do about that one (left out when a parameter in it has no value, as `closest`
 * often has none); `why` and `remedy` are the page of `haicap explain`.
 */
export interface FindingWords {
  readonly title: string;
  readonly message: string;
  readonly suggestion?: string;
  readonly why: string;
  readonly remedy: string;
}

/** Words that use no parameter but their code's own and those that every finding has. */
type Checked<Words, Param extends string> = {
  readonly [Part in keyof Words]: Words[Part] extends string
    ? Template<Words[Part], Param | CommonParam>
    : Words[Part];
};

/** All that is known of a finding code before any file is read. */
export interface FindingDefinition<Param extends string = string> {
  readonly severity: Severity;
  /** On import the row is set aside (written to the rejected workbook). */
  readonly rejecting: boolean;
  /** A part of the file was not understood, so that it can't stand for the whole of a dataset. */
  readonly blocksReplace?: true;
  /** Names that the code's words may use in braces, besides those of every finding. */
  readonly params: readonly Param[];
  readonly vi: FindingWords;
  readonly en: FindingWords;
  /** The smallest input that yields the code: shown by `explain`, run by tests. */
  readonly example: Example;
}

/** Defines a finding code. The compiler refuses words that lack a part or name a parameter that the code hasn't. */
export function defineFinding<
  const Param extends string,
  const Vi extends FindingWords,
  const En extends FindingWords,
>(
  definition: Omit<FindingDefinition<Param>, 'vi' | 'en'> & {
    readonly vi: Vi & Checked<Vi, Param>;
    readonly en: En & Checked<En, Param>;
  },
): FindingDefinition<Param> {
  return definition;
}
