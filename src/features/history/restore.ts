import { Command } from 'commander';
import {
  addCommonOptions,
  agreeToRemovals,
  type CommandFactory,
  type CommonOptions,
  IMPORT_FIRST,
  noteNothingStored,
  noteStored,
  run,
  withExample,
} from '../../command/index.js';

interface RestoreOptions extends CommonOptions {
  readonly dataset?: string;
  readonly author?: string;
  readonly allowRemovals?: string | true;
}

export const restoreCommand: CommandFactory = (words, language) => {
  const command = new Command('restore')
    .description(words.commands.restore)
    .argument('<revision>', words.arguments.revision)
    .option('--dataset <name>', words.options.dataset)
    .option('--author <name>', words.options.author)
    .option('--allow-removals [count]', words.options.allowRemovals)
    .action((revision: string, options: RestoreOptions) =>
      run(options, language, async ({ interactive, progress, pause }) => {
        const { allowedRemovals } = await import('../../core/store/index.js');
        const { restore } = await import('./run.js');
        noteNothingStored();
        progress('restore', revision);
        return restore({
          revision,
          dataset: options.dataset,
          author: options.author,
          workspace: options.workspace,
          allowRemovals: allowedRemovals(options.allowRemovals),
          onStored: noteStored,
          ...(interactive && { agree: agreeToRemovals(language, pause) }),
        });
      }),
    );
  addCommonOptions(command, words, ['workspace', 'persons']);
  return withExample(command, words, `${IMPORT_FIRST} && haicap restore @1 --allow-removals`);
};
