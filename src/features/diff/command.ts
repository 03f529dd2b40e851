import { Command } from 'commander';
import {
  addCommonOptions,
  addKeepColumns,
  addReadingOptions,
  type CommandFactory,
  type CommonOptions,
  JUDGING,
  type ReadingOptions,
  run,
  withExample,
} from '../../command/index.js';
import { countOption, Failure, isFailure } from '../../core/findings/choices.js';

interface DiffOptions extends CommonOptions, ReadingOptions {
  readonly git?: string;
  readonly maxChanges?: string;
  readonly template?: string;
  readonly dataset?: string;
  readonly scope?: string | false;
}

/** The lists, as far as they are named, and the options. */
type DiffArguments = [string | undefined, string | undefined, DiffOptions];

export const diffCommand: CommandFactory = (words, language) => {
  const command = new Command('diff')
    .description(words.commands.diff)
    .argument('[kind]', words.arguments.kindOrNone)
    .argument('[old]', words.arguments.old)
    .argument('[new]', words.arguments.new)
    .option('--git <revision>', words.options.git)
    .option('--max-changes <count>', words.options.maxChanges)
    .option('--template <file>', words.options.noticeTemplate)
    .option('--dataset <name>', words.options.dataset)
    .option('--scope <field=value>', words.options.compareScope)
    .option('--no-scope', words.options.noScope)
    .action((first: string | undefined, ...[old, later, options]: DiffArguments) =>
      run(options, language, async (context) => {
        const rest = [old, later].filter((list) => list !== undefined);
        const { git } = options;
        const { kind, lists } = await context.kindAndLists(first, rest, git ? 1 : 2, options);
        if (git === undefined) return told(context, kind, lists, options);
        return sinceGit(lists, git, (both, shown) => told(context, kind, both, options, shown));
      }),
    );
  addReadingOptions(command, words);
  addKeepColumns(command, words);
  addCommonOptions(command, words, [...JUDGING, 'workspace', 'notice']);
  return withExample(
    command,
    words,
    'haicap diff procedures samples/danh-muc-2025-06.csv samples/danh-muc-2026-01.xlsx',
  );
};

type Context = Parameters<Parameters<typeof run>[2]>[0];

async function told(
  { reading, progress, config }: Context,
  kind: string,
  lists: readonly string[],
  options: DiffOptions,
  shown?: (text: string) => string,
) {
  const [before = '', after = ''] = lists;
  const { scopeNamed } = await import('../../core/kinds/index.js');
  const { compare } = await import('./run.js');
  const { changeRules } = await import('./policy.js');
  const { ignoredChanges } = await import('./ignored.js');
  const { maxChanges } = options;
  const compared = {
    rules: changeRules(kind, config),
    ignored: ignoredChanges(kind, config),
    config: config.file,
    maxChanges: maxChanges === undefined ? undefined : countOption('--max-changes', maxChanges),
    reading: await reading(kind, lists.filter(isFile), options),
    template: await templateFor(options),
    dataset: options.dataset,
    scope: scopeAsked(options.scope, (text) => scopeNamed(kind, text)),
    workspace: options.workspace,
    ...(shown !== undefined && { shown }),
  };
  return compare(kind, { before, after }, compared, progress);
}

/** What a notice is written by, where one is asked for. Throws `Failure` command-needs where a template is named for nothing. */
async function templateFor({ format, template }: DiffOptions) {
  if (format !== 'notice') {
    if (template === undefined) return undefined;
    throw new Failure('command-needs', { needed: '--format notice' });
  }
  const { loadTemplate } = await import('./notice/load.js');
  return loadTemplate(template);
}

/** A file beside what git has of it in a revision. Throws `Failure` where more than that file is named. */
async function sinceGit<T>(
  lists: readonly string[],
  revision: string,
  compared: (lists: readonly string[], shown: (text: string) => string) => Promise<T>,
): Promise<T> {
  const [file = '', other] = lists;
  if (other !== undefined) throw new Failure('option-conflict', { option: '--git', other });
  if (!isFile(file) || file === '-') throw new Failure('command-needs', { needed: 'FILE' });
  const { fileFromGit } = await import('./git.js');
  const { path, name, remove } = await fileFromGit(file, revision);
  const shown = (text: string) => text.replaceAll(path, name);
  try {
    return await compared([path, file], shown);
  } catch (cause) {
    throw isFailure(cause) ? cause.masked(shown) : cause;
  } finally {
    remove();
  }
}

/** `@…` names a stored revision. */
function isFile(name: string): boolean {
  return !name.startsWith('@');
}

/** `--no-scope` is `false`. */
function scopeAsked<T>(scope: string | false | undefined, named: (text: string) => T) {
  return typeof scope === 'string' ? named(scope) : scope;
}
