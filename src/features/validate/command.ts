import { Command } from 'commander';
import {
  addCommonOptions,
  addKeepColumns,
  addReadingOptions,
  type CommandFactory,
  type CommonOptions,
  type ReadingOptions,
  run,
  withExample,
} from '../../command/index.js';

export const validateCommand: CommandFactory = (words, language) => {
  const command = new Command('validate')
    .description(words.commands.validate)
    .argument('<kind>', words.arguments.kind)
    .argument('<files...>', words.arguments.files)
    .action((kind: string, files: string[], options: CommonOptions & ReadingOptions) =>
      run(options, language, async ({ reading, progress }) => {
        const { validate } = await import('./run.js');
        return validate(kind, files, await reading(kind, files, options), progress);
      }),
    );
  addReadingOptions(command, words);
  addKeepColumns(command, words);
  addCommonOptions(command, words);
  return withExample(command, words, 'haicap validate procedures samples/danh-muc-2026-01.xlsx');
};
