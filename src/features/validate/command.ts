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

interface ValidateOptions extends CommonOptions, ReadingOptions {
  readonly mark?: string;
}

export const validateCommand: CommandFactory = (words, language) => {
  const command = new Command('validate')
    .description(words.commands.validate)
    .argument('[kind]', words.arguments.kindOrNone)
    .argument('[files...]', words.arguments.files)
    .option('--mark <file>', words.options.mark)
    .action((first: string | undefined, rest: string[], options: ValidateOptions) =>
      run(options, language, async ({ kindAndLists, reading, progress }) => {
        const { mark, force = false } = options;
        const { kind, lists } = await kindAndLists(first, rest, 1, options);
        const { validate } = await import('./run.js');
        const read = await reading(kind, lists, options);
        return validate(
          kind,
          lists,
          read,
          progress,
          mark === undefined ? undefined : { out: mark, force, language },
        );
      }),
    );
  addReadingOptions(command, words);
  addKeepColumns(command, words);
  addCommonOptions(command, words, JUDGING);
  return withExample(command, words, 'haicap validate procedures samples/danh-muc-2026-01.xlsx');
};
