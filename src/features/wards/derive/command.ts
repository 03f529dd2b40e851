import { Command } from 'commander';
import { type CommandFactory, withExample } from '../../../command/index.js';
import { addCommonOptions, type CommonOptions } from '../../../command/index.js';
import { run } from '../../../command/index.js';

interface DeriveOptions extends CommonOptions {
  readonly asOf?: string;
}

export const deriveCommand: CommandFactory = (words, language) => {
  const command = new Command('derive')
    .description(words.commands.derive)
    .argument('<files...>', words.arguments.documents)
    .option('--as-of <date>', words.options.unitsAsOf)
    .action((files: string[], options: DeriveOptions) =>
      run(options, language, async ({ jobs, config, progress }) => {
        await jobs.refuseOverwritingInput(files, [{ name: '--output', path: options.output }]);
        return jobs.deriveWards(files, options.asOf, config, progress);
      }),
    );
  addCommonOptions(command, words);
  return withExample(command, words, 'haicap wards derive samples/nghi-quyet-mau.md');
};
