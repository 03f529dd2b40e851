import type { Command } from 'commander';
import { interruptionLine, languageOf } from '../command/index.js';
import { EXIT, Failure } from '../core/findings/index.js';
import { closest } from '../lib/text/index.js';
import { explainFailure } from './failures.js';
import { buildProgram } from './program.js';

/**
 * Runs one command and ends the process with its exit code.
 * `argv` is the process's own: node, script, arguments.
 */
export async function main(argv: readonly string[]): Promise<never> {
  const language = languageOf(argv, process.env);
  process.once('SIGINT', () => {
    process.stderr.write(`\n${interruptionLine(language)}`);
    process.exit(EXIT.interrupted);
  });
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.clean);
    throw error;
  });
  const program = buildProgram(language);
  try {
    if (argv.length <= 2) program.help();
    requireKnownCommand(program, argv);
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = await explainFailure(error, program, language);
  }
  await drained(process.stdout);
  await drained(process.stderr);
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

/** A pipe takes what was written only bit by bit; leaving early would cut it off. */
async function drained(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.writableLength > 0) await new Promise((done) => stream.write('', done));
}
