import { Command } from 'commander';
import {
  addCommonOptions,
  type CommandFactory,
  type CommonOptions,
  IMPORT_FIRST,
  run,
  withExample,
} from '../../command/index.js';

interface DoctorOptions extends CommonOptions {
  readonly repair?: true;
  readonly author?: string;
}

export const doctorCommand: CommandFactory = (words, language) => {
  const command = new Command('doctor')
    .description(words.commands.doctor)
    .option('--repair', words.options.repair)
    .option('--author <name>', words.options.author)
    .action((options: DoctorOptions) =>
      run(options, language, async ({ progress }) => {
        const { doctor } = await import('./run.js');
        progress('examine');
        const { workspace, repair = false, author } = options;
        return doctor({ workspace, repair, author });
      }),
    );
  addCommonOptions(command, words, ['workspace', 'severities', 'persons']);
  return withExample(command, words, `${IMPORT_FIRST} && haicap doctor`);
};
