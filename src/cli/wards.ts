import { Command } from 'commander';
import { type CommandFactory, settle } from '../command/index.js';
import { checkCommand } from '../features/wards/check/index.js';
import { deriveCommand } from '../features/wards/derive/index.js';
import { listCommand } from '../features/wards/list/index.js';
import { lookupCommand } from '../features/wards/lookup/index.js';
import { sqlCommand } from '../features/wards/sql/index.js';
import { traceCommand } from '../features/wards/trace/index.js';

const COMMANDS: readonly CommandFactory[] = [
  lookupCommand,
  traceCommand,
  listCommand,
  checkCommand,
  deriveCommand,
  sqlCommand,
];

/** Everything that is asked of the ward register. */
export const wardsCommand: CommandFactory = (words, language) => {
  const group = new Command('wards').description(words.commands.wards);
  for (const make of COMMANDS) group.addCommand(settle(make(words, language), words));
  return group.helpCommand('help [command]', words.help.help);
};
