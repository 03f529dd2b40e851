import { Command } from 'commander';
import { type CommandFactory, IMPORT_FIRST, withExample } from '../../command/index.js';
import { addCommonOptions, type CommonOptions } from '../../command/index.js';
import { run } from '../../command/index.js';

interface LogOptions extends CommonOptions {
  readonly dataset?: string;
}

export const logCommand: CommandFactory = (words, language) => {
  const command = new Command('log')
    .description(words.commands.log)
    .option('--dataset <name>', words.options.dataset)
    .action((options: LogOptions) =>
      run(options, language, ({ jobs }) =>
        jobs.log({ dataset: options.dataset, workspace: options.workspace }),
      ),
    );
  addCommonOptions(command, words, ['pretty', 'json']);
  return withExample(command, words, `${IMPORT_FIRST} && haicap log`);
};
