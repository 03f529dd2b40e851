import { Command } from 'commander';
import {
  addCommonOptions,
  type CommandFactory,
  type CommonOptions,
  IMPORT_FIRST,
  run,
  withExample,
} from '../../command/index.js';

export const verifyCommand: CommandFactory = (words, language) => {
  const command = new Command('verify')
    .description(words.commands.verify)
    .argument('<dir>', words.arguments.exportFolder)
    .action((directory: string, options: CommonOptions) =>
      run(options, language, async ({ config, progress, meet }) => {
        const { adjustmentsOf } = await import('../../core/config/index.js');
        const { verify } = await import('./run.js');
        // Nothing of the folder is written over by the report.
        const claim = (files: readonly string[]) =>
          meet(
            [],
            undefined,
            files.map((path) => ({ name: path, path })),
          );
        return verify(directory, adjustmentsOf(config), progress, claim);
      }),
    );
  addCommonOptions(command, words, ['remarks', 'severities', 'samples', 'persons']);
  return withExample(
    command,
    words,
    `${IMPORT_FIRST} && haicap export procedures --to out && haicap verify out`,
  );
};
