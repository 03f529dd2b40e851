import { Command } from 'commander';
import {
  addCommonOptions,
  addRegisterOption,
  type CommandFactory,
  type CommonOptions,
  JUDGING,
  run,
  withExample,
} from '../../../command/index.js';

interface DeriveOptions extends CommonOptions {
  readonly asOf?: string;
  readonly out?: string;
}

export const deriveCommand: CommandFactory = (words, language) => {
  const command = new Command('derive')
    .description(words.commands.derive)
    .argument('<files...>', words.arguments.documents)
    .option('--as-of <date>', words.options.unitsAsOf)
    .option('--out <file>', words.options.overlayOut)
    .action((files: string[], options: DeriveOptions) =>
      run(options, language, async ({ config, progress, meet }) => {
        await meet(files);
        const { deriveWards } = await import('./run.js');
        const { asOf, out, force = false } = options;
        return deriveWards(files, { asOf, out, force }, config, progress);
      }),
    );
  addRegisterOption(command, words);
  addCommonOptions(command, words, JUDGING);
  return withExample(command, words, 'haicap wards derive samples/nghi-quyet-mau.md');
};
