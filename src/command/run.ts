import { type FailOn, Failure } from '../core/findings/index.js';
import type { Language } from '../core/kinds/index.js';
import type { Progress } from '../jobs/index.js';
import type { Report } from '../report/index.js';
import type { ReportFormat } from '../report/index.js';
import { askColumns, confirm } from './ask.js';
import { type CliWords, cliWords, fill } from './language.js';
import type { CommonOptions, ReadingOptions } from './options.js';
import { STANDARD } from './standard.js';
import { isInteractive, startWatch, wantsColour, widthOf } from './terminal.js';

/** Findings of each code that `pretty` shows before it says how many more there are. */
const SAMPLES = 5;

/** What a command's job is given besides its own options. */
export interface Context {
  readonly jobs: typeof import('../jobs/index.js');
  readonly config: import('../jobs/index.js').Config;
  readonly progress: Progress;
  /** Whether a person is there to be asked. */
  readonly interactive: boolean;
  /** Clears the line of progress, for a question. */
  readonly pause: () => void;
  /** Adds to the flags what a person answers about columns that are unclear. */
  readonly settle: SettleColumns;
  /** Reads the flags about reading lists, settled. */
  readonly reading: (
    kind: string,
    patterns: readonly string[],
    flags: ReadingOptions,
  ) => Promise<import('../jobs/index.js').ReadOptions>;
}

type SettleColumns = <T extends ReadingOptions>(
  kind: string,
  patterns: readonly string[],
  flags: T,
) => Promise<T>;

/** One job: arguments and options in, a report out. */
export type Job = (context: Context) => Promise<Report>;

/**
 * What a command is told of where its report goes; `out`: what it makes besides, which may take standard
 * output; `asOf`: the day that rules of the ignore list are held to.
 */
type OutputOptions = CommonOptions & { readonly out?: string; readonly asOf?: string };

/** Runs a command's job, puts its report where it was asked for, and sets the exit code. */
export async function run(options: OutputOptions, language: Language, job: Job): Promise<void> {
  refuseEmptyValues(options);
  refuseBinaryTerminal(options);
  const words = cliWords(language);
  const jobs = await import('../jobs/index.js');
  const interactive = isInteractive(options.input, process.env);
  await refuseOverwriting(options, language, interactive, jobs);
  const config = await jobs.loadConfig(options.config);
  tellConfigAbove(config, words);
  const watch = await startWatch(words);
  const settle: SettleColumns = async (kind, patterns, flags) => {
    if (!interactive) return flags;
    const settled = await jobs.readOptions(kind, flags, config);
    const questions = await jobs.columnQuestions(kind, patterns, settled, watch.progress);
    watch.stop();
    return { ...flags, map: [...flags.map, ...(await askColumns(questions, language))] };
  };
  const reading: Context['reading'] = async (kind, patterns, flags) => {
    await jobs.refuseOverwritingInput(patterns, [{ name: '--output', path: options.output }]);
    return jobs.readOptions(kind, await settle(kind, patterns, flags), config);
  };
  try {
    const report = await job({
      jobs,
      config,
      progress: watch.progress,
      pause: watch.stop,
      interactive,
      settle,
      reading,
    });
    watch.stop();
    const told = jobs.withIgnoreList(report, config, options.asOf);
    await deliver(told, options, language, jobs);
  } finally {
    watch.stop();
  }
}

/** A file that nobody sees here had better be named. */
function tellConfigAbove({ file = '', isAbove }: Context['config'], { talk }: CliWords): void {
  if (isAbove) process.stderr.write(`${fill(talk.configAbove, { file })}\n`);
}

/** `--workspace "$WS"` with an unset variable would mean the working directory. */
function refuseEmptyValues(options: CommonOptions): void {
  for (const [name, value] of Object.entries(options)) {
    if (value !== '') continue;
    const option = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw new Failure('option-incomplete', { option });
  }
}

/** A workbook's bytes would only garble a terminal. */
function refuseBinaryTerminal(options: OutputOptions): void {
  const { format, output } = options;
  if (format !== 'xlsx' || output !== undefined || !reportStream(options).isTTY) return;
  throw new Failure('command-needs', { needed: '--output FILE.xlsx' });
}

/** Where a report goes that no file is named for. */
function reportStream({ out }: OutputOptions): NodeJS.WriteStream {
  return out === STANDARD ? process.stderr : process.stdout;
}

/** Asked before the work, not after it: nobody waits for a report that can't be written. */
async function refuseOverwriting(
  options: CommonOptions,
  language: Language,
  interactive: boolean,
  jobs: Context['jobs'],
): Promise<void> {
  const { output } = options;
  if (output === undefined || options.force || !(await jobs.fileExists(output))) return;
  const question = fill(cliWords(language).talk.overwrite, { file: output });
  if (interactive && (await confirm(question))) return;
  jobs.refuseExisting(output);
}

async function deliver(
  report: Report,
  options: OutputOptions,
  language: Language,
  jobs: Context['jobs'],
): Promise<void> {
  const { exitCodeOf, REPORTERS } = await import('../report/index.js');
  const toFile = options.output !== undefined;
  const stream = reportStream(options);
  const { output, aside } = await REPORTERS[options.format as ReportFormat](report, {
    lang: language,
    redact: options.redact ?? false,
    colour: !toFile && wantsColour(stream, process.env),
    width: toFile ? 100 : widthOf(stream),
    samples: options.all ? 'all' : SAMPLES,
    ...jobs.kindOf(report),
  });
  if (options.output === undefined) stream.write(output);
  else {
    await jobs.writeOutput(options.output, output);
    process.stderr.write(`${fill(cliWords(language).talk.written, { file: options.output })}\n`);
  }
  if (aside !== undefined) process.stderr.write(aside);
  process.exitCode = exitCodeOf(report, options.failOn as FailOn);
}
