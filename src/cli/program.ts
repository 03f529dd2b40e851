import { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { Language } from '../core/kinds/index.js';
import { diffCommand } from './commands/diff.js';
import { explainCommand } from './commands/explain.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { inspectCommand } from './commands/inspect.js';
import { logCommand } from './commands/log.js';
import { reconcileCommand } from './commands/reconcile.js';
import { restoreCommand } from './commands/restore.js';
import { reviewCommand } from './commands/review.js';
import { showCommand } from './commands/show.js';
import { validateCommand } from './commands/validate.js';
import { wardsCommand } from './commands/wards/index.js';
import type { CommandFactory } from './context.js';
import { type CliWords, cliWords } from './language.js';
import { settle } from './settle.js';
import { settleStandard } from './standard.js';

const COMMANDS: readonly CommandFactory[] = [
  inspectCommand,
  importCommand,
  validateCommand,
  diffCommand,
  exportCommand,
  logCommand,
  showCommand,
  restoreCommand,
  reconcileCommand,
  reviewCommand,
  wardsCommand,
  explainCommand,
];

/** The whole command line, in one language. Commands load their jobs when they run. */
export function buildProgram(language: Language): Command {
  const words = cliWords(language);
  const program = new Command('haicap')
    .description(words.program)
    .version(manifest.version, '-V, --version', words.help.version);
  settle(program, words);
  for (const make of COMMANDS) {
    program.addCommand(settle(make(words, language), words));
  }
  return program
    .hook('preAction', (_, command) => settleStandard(command, words))
    .helpCommand('help [command]', words.help.help)
    .addHelpText('after', exitCodes(words));
}

/** One code a line: a narrow terminal would break a long line anywhere. */
function exitCodes({ headings, help }: CliWords): string {
  return ['', headings.exitCodes, ...help.exitCodes.split(' · ').map((code) => `  ${code}`)].join(
    '\n',
  );
}
