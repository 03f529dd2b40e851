import { Command } from 'commander';
import {
  addCommonOptions,
  type CommandFactory,
  type CommonOptions,
  run,
  withExample,
} from '../../../command/index.js';
import { isProfileFile } from '../../../core/portal/choices.js';

export const profileCheckCommand: CommandFactory = (words, language) => {
  const command = new Command('check')
    .description(words.commands.profileCheck)
    .argument('<profile>', words.arguments.profile)
    .action((profile: string, options: CommonOptions) =>
      run(options, language, async ({ meet }) => {
        const { checkProfile } = await import('./run.js');
        await meet(isProfileFile(profile) ? [profile] : []);
        return checkProfile(profile);
      }),
    );
  addCommonOptions(command, words, ['tables']);
  return withExample(command, words, 'haicap profile check clean');
};
