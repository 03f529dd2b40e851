import { Command } from 'commander';
import { type CommandFactory, settle } from '../command/index.js';
import { applyCommand, makeCommand } from '../features/patch/index.js';

const COMMANDS: readonly CommandFactory[] = [makeCommand, applyCommand];

/** Lists of changes: made, reviewed by people, applied. */
export const patchCommand: CommandFactory = (words, language) => {
  const group = new Command('patch').description(words.commands.patch);
  for (const make of COMMANDS) group.addCommand(settle(make(words, language), words));
  return group.helpCommand('help [command]', words.help.help);
};
