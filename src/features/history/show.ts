import { Command } from 'commander';
import {
  addCommonOptions,
  type CommandFactory,
  type CommonOptions,
  IMPORT_FIRST,
  run,
  withExample,
} from '../../command/index.js';

interface ShowOptions extends CommonOptions {
  readonly dataset?: string;
}

export const showCommand: CommandFactory = (words, language) => {
  const command = new Command('show')
    .description(words.commands.show)
    .argument('[revision]', words.arguments.revision, '@latest')
    .argument('[key]', words.arguments.key)
    .option('--dataset <name>', words.options.dataset)
    .action((revision: string, key: string | undefined, options: ShowOptions) =>
      run(options, language, async ({ progress }) => {
        const { show } = await import('./run.js');
        progress('load', revision);
        return show({ revision, key, dataset: options.dataset, workspace: options.workspace });
      }),
    );
  addCommonOptions(command, words, ['workspace', 'persons']);
  return withExample(command, words, `${IMPORT_FIRST} && haicap show @latest`);
};
