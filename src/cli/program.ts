import { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import {
  type CliWords,
  type CommandFactory,
  cliWords,
  lines,
  settle,
  settleStandard,
  tellIdleForce,
} from '../command/index.js';
import type { Language } from '../core/kinds/index.js';
import { backupCommand } from '../features/backup/index.js';
import { diffCommand } from '../features/diff/index.js';
import { doctorCommand } from '../features/doctor/index.js';
import { explainCommand } from '../features/explain/index.js';
import { exportCommand } from '../features/export/index.js';
import { forgetCommand } from '../features/forget/index.js';
import { logCommand, restoreCommand, showCommand } from '../features/history/index.js';
import { importCommand } from '../features/import/index.js';
import { inspectCommand } from '../features/inspect/index.js';
import { mergeCommand } from '../features/merge/index.js';
import { reconcileCommand } from '../features/reconcile/index.js';
import { reviewCommand } from '../features/review/index.js';
import { validateCommand } from '../features/validate/index.js';
import { verifyCommand } from '../features/verify/index.js';
import { patchCommand } from './patch.js';
import { profileCommand } from './profile.js';
import { wardsCommand } from './wards.js';

const COMMANDS: readonly CommandFactory[] = [
  inspectCommand,
  importCommand,
  validateCommand,
  diffCommand,
  mergeCommand,
  patchCommand,
  exportCommand,
  profileCommand,
  verifyCommand,
  logCommand,
  showCommand,
  restoreCommand,
  doctorCommand,
  backupCommand,
  forgetCommand,
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
    .hook('preAction', (_, command) => {
      settleStandard(command, words);
      tellIdleForce(command, words);
    })
    .helpCommand('help [command]', words.help.help)
    .addHelpText('after', () => exitCodes(words));
}

/** One code a line: a narrow terminal would break a long line anywhere. */
function exitCodes({ headings, help }: CliWords): string {
  return [
    '',
    headings.exitCodes,
    ...help.exitCodes.split(' · ').map((code) => lines(code, 2)),
  ].join('\n');
}
