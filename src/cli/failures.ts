import { type Command, CommanderError } from 'commander';
import {
  cliWords,
  fill,
  formatOfFailure,
  interruptionLine,
  onScreen,
  placeholder,
  storedLine,
  tell,
  widthOf,
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
import type { ReportFormat } from '../report/choices.js';
import type { Reason } from '../report/index.js';

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
  const exit = await told(failure, language, formatOfFailure(argv));
  const stored = storedLine(language);
  if (stored !== undefined && exit !== EXIT.interrupted) tell(stored);
  return exit;
}

async function told(
  failure: unknown,
  language: Language,
  format: ReportFormat | undefined,
): Promise<number> {
  if (isInterruption(failure)) {
    tell(interruptionLine(language));
    return EXIT.interrupted;
  }
  if (failure instanceof Failures) return reasonsTold(failure.all, failure.exit, language, format);
  if (isFailure(failure)) return reasonsTold([failure], exitOf(failure), language, format);
  return faultTold(failure, language, format);
}

async function reasonsTold(
  failures: readonly AnyFailure[],
  exit: number,
  language: Language,
  format: ReportFormat | undefined,
): Promise<number> {
  const { failureLine, reasonOf } = await import('../report/index.js');
  const reasons = failures.map((reason) => inWords(reason, language));
  for (const reason of reasons) tell(`haicap: ${failureLine(reason, language)}`);
  const isOfOutput = reasons.some(({ code }) => code === 'stdout-unwritable');
  if (!isOfOutput)
    await answer(
      reasons.map((reason) => reasonOf(reason, language)),
      exit,
      language,
      format,
    );
  return exit;
}

/** Of the program itself. */
async function faultTold(
  fault: unknown,
  language: Language,
  format: ReportFormat | undefined,
): Promise<number> {
  const reason = fault instanceof Error ? fault.message : String(fault);
  const message = fill(cliWords(language).talk.internal, { reason });
  tell(message);
  if (process.env.HAICAP_DEBUG && fault instanceof Error) tell(String(fault.stack));
  await answer([{ code: 'internal', message }], EXIT.unreadable, language, format);
  return EXIT.unreadable;
}

/** Where the report would have gone to standard output, what there is instead goes there; masked as what is told. */
async function answer(
  reasons: readonly Reason[],
  exit: number,
  lang: Language,
  format: ReportFormat | undefined,
): Promise<void> {
  if (format === undefined) return;
  const { failureReport, mapTexts, render } = await import('../report/index.js');
  const masked = mapTexts(reasons, (text) => onScreen(text));
  const { output } = await render(
    failureReport({ type: 'failure', exit, reasons: masked }),
    format,
    {
      lang,
      redact: false,
      colour: false,
      width: widthOf(standardOutput.stream),
      samples: 'all',
      failOn: 'error',
      folder: process.cwd(),
    },
  );
  await standardOutput.writeAll(output);
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
