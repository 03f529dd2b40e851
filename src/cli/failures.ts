import { type Command, CommanderError } from 'commander';
import {
  cliWords,
  fill,
  interruptionLine,
  onScreen,
  placeholder,
  storedLine,
  tell,
  wantsJson,
} from '../command/index.js';
import {
  type AnyFailure,
  EXIT,
  exitOf,
  Failure,
  Failures,
  isFailure,
} from '../core/findings/choices.js';
import type { Language } from '../core/kinds/index.js';
import { standardOutput } from '../lib/streams/index.js';

/**
 * Tells on stderr, a line each reason, why a command gave up and what to do, and gives its exit code.
 * Help and version, which commander also throws, are a clean end.
 */
export async function explainFailure(
  error: unknown,
  program: Command,
  language: Language,
  argv: readonly string[],
): Promise<number> {
  const failure = error instanceof CommanderError ? await asFailure(error, program) : error;
  if (failure === undefined) return EXIT.clean;
  const exit = await told(failure, language, wantsJson(argv));
  const stored = storedLine(language);
  if (stored !== undefined && exit !== EXIT.interrupted) tell(stored);
  return exit;
}

async function told(failure: unknown, language: Language, asJson: boolean): Promise<number> {
  if (isInterruption(failure)) {
    tell(interruptionLine(language));
    return EXIT.interrupted;
  }
  if (failure instanceof Failures) return reasonsTold(failure.all, failure.exit, language, asJson);
  if (isFailure(failure)) return reasonsTold([failure], exitOf(failure), language, asJson);
  return faultTold(failure, language, asJson);
}

async function reasonsTold(
  failures: readonly AnyFailure[],
  exit: number,
  language: Language,
  asJson: boolean,
): Promise<number> {
  const { failureDocument, failureLine } = await import('../report/index.js');
  const reasons = failures.map((reason) => inWords(reason, language));
  for (const reason of reasons) tell(`haicap: ${failureLine(reason, language)}`);
  const isOfOutput = reasons.some(({ code }) => code === 'stdout-unwritable');
  if (asJson && !isOfOutput) answer(failureDocument(reasons, exit, language));
  return exit;
}

/** Of the program itself. */
async function faultTold(fault: unknown, language: Language, asJson: boolean): Promise<number> {
  const reason = fault instanceof Error ? fault.message : String(fault);
  const message = fill(cliWords(language).talk.internal, { reason });
  tell(message);
  if (process.env.HAICAP_DEBUG && fault instanceof Error) tell(String(fault.stack));
  if (asJson) {
    const { internalDocument } = await import('../report/index.js');
    answer(internalDocument(message, EXIT.unreadable));
  }
  return EXIT.unreadable;
}

/** Where the report would have gone to standard output, what there is instead goes there; masked as what is told. */
function answer(document: object): void {
  const hidden = (_: string, value: unknown) =>
    typeof value === 'string' ? onScreen(value) : value;
  standardOutput.write(`${JSON.stringify(document, hidden, 2)}\n`);
}

/** An argument that is missing is called as help calls it. */
function inWords(failure: AnyFailure, language: Language): AnyFailure {
  if (failure.code !== 'argument-missing') return failure;
  const { argument } = failure.params;
  return new Failure('argument-missing', {
    argument: placeholder(String(argument), cliWords(language)),
  });
}

/** inquirer throws this when the person presses Ctrl-C at a question. */
function isInterruption(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}

/** Without the placeholder of an option's value: `--format <format>` is `--format`. */
function quotedParts(message: string): string[] {
  return [...message.matchAll(/'([^']*)'/g)].map(([, part = '']) =>
    part.replace(/^(?:-\w, )?(--[\w-]+) .*$/, '$1'),
  );
}

/** Commander's own errors carry English sentences: their quoted parts are taken, our words put round them. */
async function asFailure(error: CommanderError, program: Command): Promise<AnyFailure | undefined> {
  if (error.exitCode === 0 || error.code === 'commander.help') return undefined;
  const { closest } = await import('../lib/text/index.js');
  const [first = '', second = ''] = quotedParts(error.message);
  switch (error.code) {
    case 'commander.unknownOption':
      return new Failure('option-unknown', {
        option: first,
        closest: closest(first, optionNames(program)),
      });
    case 'commander.unknownCommand':
      return new Failure('command-unknown', {
        command: first,
        closest: closest(first, commandNames(program)),
      });
    case 'commander.missingArgument':
      return new Failure('argument-missing', { argument: first });
    case 'commander.optionMissingArgument':
      return new Failure('option-incomplete', { option: first });
    case 'commander.missingMandatoryOptionValue':
      return new Failure('command-needs', { needed: first });
    case 'commander.excessArguments':
      return new Failure('argument-excess', { argument: excessArgument(program) });
    case 'commander.invalidArgument':
      return new Failure('option-value', {
        option: first,
        value: second,
        expected: allowedChoices(error.message),
      });
    case 'commander.conflictingOption':
      return new Failure('option-conflict', { option: first, other: second });
    default:
      return new Failure('command-needs', { needed: error.message });
  }
}

/** The command that was being run when commander gave up: of a group, its own; the program if none. */
function running(program: Command): Command {
  const inner = program.commands.find((command) => command.args.length > 0);
  return inner === undefined ? program : running(inner);
}

/** Each once: commands share most of their options. */
function optionNames(program: Command): readonly string[] {
  const command = running(program);
  const commands = command.commands.length > 0 ? command.commands : [command];
  return [...new Set(commands.flatMap(({ options }) => options.flatMap(({ long }) => long ?? [])))];
}

function commandNames(program: Command): string[] {
  return running(program).commands.map((command) => command.name());
}

function excessArgument(program: Command): string {
  const command = running(program);
  return command.args[command.registeredArguments.length] ?? '';
}

function allowedChoices(message: string): string {
  return /Allowed choices are (.*)\.$/.exec(message)?.[1] ?? '';
}
