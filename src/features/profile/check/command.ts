import { Command } from 'commander';
import {
  addCommonOptions,
  type CommandFactory,
  type CommonOptions,
  run,
  withExample,
} from '../../../command/index.js';

export const profileCheckCommand: CommandFactory = (words, language) => {
  const command = new Command('check')
    .description(words.commands.profileCheck)
    .argument('<profile>', words.arguments.profile)
    .action((profile: string, options: CommonOptions) =>
      run(options, language, async ({ refuseOverwritingInput }) => {
        const { checkProfile } = await import('./run.js');
        await refuseOverwritingInput([profile], [{ name: '--output', path: options.output }]);
        return checkProfile(profile);
      }),
    );
  addCommonOptions(command, words, ['tables']);
  return withExample(command, words, 'haicap profile check clean');
};
