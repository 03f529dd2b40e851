import { Command } from 'commander';
import {
  addCommonOptions,
  type CommandFactory,
  type CommonOptions,
  IMPORT_FIRST,
  run,
  withExample,
} from '../../command/index.js';

interface LogOptions extends CommonOptions {
  readonly dataset?: string;
}

export const logCommand: CommandFactory = (words, language) => {
  const command = new Command('log')
    .description(words.commands.log)
    .option('--dataset <name>', words.options.dataset)
    .action((options: LogOptions) =>
      run(options, language, async ({ progress }) => {
        const { log } = await import('./run.js');
        progress('history');
        return log({ dataset: options.dataset, workspace: options.workspace });
      }),
    );
  addCommonOptions(command, words, ['workspace', 'persons']);
  return withExample(command, words, `${IMPORT_FIRST} && haicap log`);
};
