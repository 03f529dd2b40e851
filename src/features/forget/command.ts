import { Command } from 'commander';
import {
  addCommonOptions,
  agreeToForgetting,
  type CommandFactory,
  type CommonOptions,
  IMPORT_FIRST,
  run,
  withExample,
} from '../../command/index.js';

interface ForgetFlags extends CommonOptions {
  readonly before: string;
  readonly dryRun?: true;
  readonly allowRemovals?: string | true;
  readonly author?: string;
}

export const forgetCommand: CommandFactory = (words, language) => {
  const { options: help } = words;
  const command = new Command('forget')
    .description(words.commands.forget)
    .argument('[files...]', words.arguments.questions)
    .requiredOption('--before <date>', help.before)
    .option('--dry-run', help.dryRun)
    .option('--allow-removals [count]', help.allowForgetting)
    .option('--author <name>', help.author)
    .action((files: readonly string[], flags: ForgetFlags) =>
      run(flags, language, async ({ interactive, progress, pause, meet }) => {
        const { allowedRemovals } = await import('../../core/store/index.js');
        const { forget } = await import('./run.js');
        await meet(files);
        progress('forget');
        return forget(files, {
          before: flags.before,
          workspace: flags.workspace,
          dryRun: flags.dryRun === true,
          allowRemovals: allowedRemovals(flags.allowRemovals),
          author: flags.author,
          ...(interactive && { agree: agreeToForgetting(language, pause) }),
        });
      }),
    );
  addCommonOptions(command, words, ['workspace', 'persons']);
  return withExample(command, words, `${IMPORT_FIRST} && haicap forget --before 2026-01-01`);
};
