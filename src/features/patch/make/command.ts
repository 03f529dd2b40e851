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
} from '../../../command/index.js';
import { Failure } from '../../../core/findings/choices.js';

interface MakeFlags extends CommonOptions, ReadingOptions {
  readonly out?: string;
  readonly dataset?: string;
}

/** The lists, as far as they are named, and the options. */
type MakeArguments = [string | undefined, string | undefined, MakeFlags];

export const makeCommand: CommandFactory = (words, language) => {
  const command = new Command('make')
    .description(words.commands.make)
    .argument('[kind]', words.arguments.kindOrNone)
    .argument('[old]', words.arguments.old)
    .argument('[new]', words.arguments.new)
    .option('--out <file>', words.options.patchOut)
    .option('--dataset <name>', words.options.dataset)
    .action((first: string | undefined, ...[old, next, flags]: MakeArguments) =>
      run(flags, language, async ({ reading, progress, kindAndLists }) => {
        const { out, dataset, workspace, force } = flags;
        if (out === undefined) throw new Failure('command-needs', { needed: '--out FILE.json' });
        const rest = [old, next].filter((list) => list !== undefined);
        const { kind, lists } = await kindAndLists(first, rest, 2, flags);
        const [before = '', after = '', excess] = lists;
        if (excess !== undefined) throw new Failure('argument-excess', { argument: excess });
        const files = lists.filter((list) => !list.startsWith('@'));
        const { make } = await import('./run.js');
        const options = {
          out,
          dataset,
          workspace,
          force: force === true,
          reading: await reading(kind, files, flags),
        };
        return make(kind, { before, after }, options, progress);
      }),
    );
  addReadingOptions(command, words);
  addKeepColumns(command, words);
  addCommonOptions(command, words, [...JUDGING, 'workspace', 'writes']);
  return withExample(
    command,
    words,
    'haicap import procedures samples/danh-muc-2025-06.csv && haicap patch make procedures @latest samples/danh-muc-2026-01.xlsx --out thay-doi.json',
  );
};
