import type { Command } from 'commander';
import { languageOf, noteBeginning, requireLanguage } from '../command/index.js';
import { EXIT, Failure } from '../core/findings/choices.js';
import type { Language } from '../core/kinds/index.js';
import { standardError, standardOutput } from '../lib/streams/index.js';
import { outputSettled } from '../lib/tables/choices.js';
import { closest } from '../lib/text/index.js';
import { explainFailure } from './failures.js';
import { buildProgram } from './program.js';
import { heedSignals } from './signals.js';

/**
 * Runs one command and ends the process with its exit code.
 * `argv` is the process's own: node, script, arguments.
 */
export async function main(argv: readonly string[]): Promise<never> {
  const language = languageOf(argv, process.env);
  noteBeginning();
  heedSignals(language);
  standardOutput.open();
  standardError.open();
  const program = buildProgram(language);
  try {
    requireLanguage(process.env);
    if (argv.length <= 2) program.help();
    requireKnownCommand(program, argv);
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = await explainFailure(error, program, language, argv);
  }
  await settleOutput(program, language, argv);
  process.exit();
}

/** Commander answers `help improt` with the general help, as if that had been asked for. */
function requireKnownCommand(program: Command, argv: readonly string[]): void {
  const [, , help, command] = argv;
  if (help !== 'help' || command === undefined || command.startsWith('-')) return;
  const known = program.commands.map((one) => one.name());
  if (known.includes(command) || command === 'help') return;
  throw new Failure('command-unknown', { command, closest: closest(command, known) });
}

/**
 * Waits until all output has been taken: leaving early would cut it off, for a pipe takes it bit by bit. What did
 * not arrive makes the command fail, whatever it found; of standard error only the exit code can tell.
 */
async function settleOutput(
  program: Command,
  language: Language,
  argv: readonly string[],
): Promise<void> {
  try {
    await outputSettled();
  } catch (error) {
    process.exitCode = await explainFailure(error, program, language, argv);
  }
  await standardError.settled().catch(() => {
    process.exitCode = EXIT.unreadable;
  });
}
