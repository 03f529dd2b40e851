import { Command } from 'commander';
import { type CommandFactory, settle } from '../command/index.js';
import { profileCheckCommand, profileNewCommand } from '../features/profile/index.js';

const COMMANDS: readonly CommandFactory[] = [profileCheckCommand, profileNewCommand];

/** Everything about export profiles themselves. */
export const profileCommand: CommandFactory = (words, language) => {
  const group = new Command('profile').description(words.commands.profile);
  for (const make of COMMANDS) group.addCommand(settle(make(words, language), words));
  return group.helpCommand('help [command]', words.help.help);
};
