import { Command } from 'commander';
import {
  addCommonOptions,
  type CommandFactory,
  type CommonOptions,
  IMPORT_FIRST,
  run,
  withExample,
} from '../../command/index.js';

export const backupCommand: CommandFactory = (words, language) => {
  const command = new Command('backup')
    .description(words.commands.backup)
    .argument('<file>', words.arguments.backup)
    .action((file: string, options: CommonOptions) =>
      run({ ...options, copy: file }, language, async ({ progress }) => {
        const { backup } = await import('./run.js');
        progress('copy', file);
        return backup(file, { workspace: options.workspace, force: options.force ?? false });
      }),
    );
  addCommonOptions(command, words, ['workspace', 'persons', 'writes']);
  return withExample(command, words, `${IMPORT_FIRST} && haicap backup haicap-backup.db`);
};
