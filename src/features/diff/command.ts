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

interface DiffOptions extends CommonOptions, ReadingOptions {
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
    .option('--dataset <name>', words.options.dataset)
    .option('--scope <field=value>', words.options.compareScope)
    .option('--no-scope', words.options.noScope)
    .action((first: string | undefined, ...[old, later, options]: DiffArguments) =>
      run(options, language, async ({ kindAndLists, reading, progress }) => {
        const rest = [old, later].filter((list) => list !== undefined);
        const { kind, lists } = await kindAndLists(first, rest, 2, options);
        const [before = '', after = ''] = lists;
        const { scopeNamed } = await import('../../core/kinds/index.js');
        const { compare } = await import('./run.js');
        return compare(
          kind,
          { before, after },
          {
            reading: await reading(kind, lists.filter(isFile), options),
            dataset: options.dataset,
            scope: scopeAsked(options.scope, (text) => scopeNamed(kind, text)),
            workspace: options.workspace,
          },
          progress,
        );
      }),
    );
  addReadingOptions(command, words);
  addKeepColumns(command, words);
  addCommonOptions(command, words, [...JUDGING, 'workspace']);
  return withExample(
    command,
    words,
    'haicap diff procedures samples/danh-muc-2025-06.csv samples/danh-muc-2026-01.xlsx',
  );
};

/** `@…` names a stored revision. */
function isFile(name: string): boolean {
  return !name.startsWith('@');
}

/** `--no-scope` is `false`. */
function scopeAsked<T>(scope: string | false | undefined, named: (text: string) => T) {
  return typeof scope === 'string' ? named(scope) : scope;
}
