import { Command } from 'commander';
import type { CommandFactory } from '../../context.js';
import { settle } from '../../settle.js';
import { checkCommand } from './check.js';
import { deriveCommand } from './derive.js';
import { listCommand } from './list.js';
import { lookupCommand } from './lookup.js';
import { sqlCommand } from './sql.js';
import { traceCommand } from './trace.js';

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
