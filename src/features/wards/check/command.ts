import { Command, Option } from 'commander';
import {
  addCommonOptions,
  addReadingOptions,
  type CommandFactory,
  type CommonOptions,
  JUDGING,
  type ReadingOptions,
  run,
  withExample,
} from '../../../command/index.js';
import { REGISTER_KINDS } from '../../../core/checks/choices.js';

interface CheckOptions extends CommonOptions, ReadingOptions {
  readonly kind?: string;
}

export const checkCommand: CommandFactory = (words, language) => {
  const command = new Command('check')
    .description(words.commands.check)
    .argument('<files...>', words.arguments.files)
    .addOption(new Option('--kind <kind>', words.options.kind).choices(REGISTER_KINDS))
    .action((files: string[], options: CheckOptions) =>
      run(options, language, async ({ config, progress, settle, meet }) => {
        await meet(files, options);
        const { kind } = options;
        const flags = kind === undefined ? options : await settle(kind, files, options);
        const { checkWards } = await import('./run.js');
        return checkWards(files, { kind, flags }, config, progress);
      }),
    );
  addReadingOptions(command, words);
  addCommonOptions(command, words, JUDGING);
  return withExample(command, words, 'haicap wards check samples/chuyen-doi-mau.csv');
};
