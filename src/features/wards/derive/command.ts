import { Command } from 'commander';
import {
  addCommonOptions,
  type CommandFactory,
  type CommonOptions,
  run,
  withExample,
} from '../../../command/index.js';

interface DeriveOptions extends CommonOptions {
  readonly asOf?: string;
}

export const deriveCommand: CommandFactory = (words, language) => {
  const command = new Command('derive')
    .description(words.commands.derive)
    .argument('<files...>', words.arguments.documents)
    .option('--as-of <date>', words.options.unitsAsOf)
    .action((files: string[], options: DeriveOptions) =>
      run(options, language, async ({ config, progress, refuseOverwritingInput }) => {
        await refuseOverwritingInput(files, [{ name: '--output', path: options.output }]);
        const { deriveWards } = await import('./run.js');
        return deriveWards(files, options.asOf, config, progress);
      }),
    );
  addCommonOptions(command, words);
  return withExample(command, words, 'haicap wards derive samples/nghi-quyet-mau.md');
};
