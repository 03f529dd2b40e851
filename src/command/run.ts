import type { Config } from '../core/config/index.js';
import type { Kind, Language } from '../core/kinds/index.js';
import type { FindQuestions, Progress, ReadOptions } from '../core/reading/index.js';
import type { RunRegister } from '../core/register/index.js';
import { watchPace } from '../lib/pace/index.js';
import { slashedDay } from '../lib/text/index.js';
import { FORMATS, type Format, isDocument, type ReportFormat } from '../report/choices.js';
import type { Told } from '../report/index.js';
import { noteDoing, noteFar } from './interruption.js';
import type { KindAndLists } from './kind-argument.js';
import { type CliWords, cliWords, fill } from './language.js';
import { filesUsed } from './named-files.js';
import type { ReadingOptions } from './options.js';
import { beginRedaction, type Redaction } from './redaction.js';
import {
  type OutputOptions,
  refuseBinaryTerminal,
  refuseEmptyValues,
  refuseOverwriting,
  reportStream,
  requireBaseline,
} from './report-output.js';
import { askColumns, kindAsker } from './screen/ask.js';
import { tell } from './screen/screen.js';
import { isInteractive, startWatch, wantsColour, widthOf } from './screen/terminal.js';
import type { Watch } from './screen/watch.js';
import type { NamedFile } from './shared-files.js';

/** Findings of each code that are shown before it is said how many more there are, where a format shows no more. */
const SAMPLES = 5;

/** Kinds of which even a command that only reads lists asks the register. */
const ASKS_REGISTER: ReadonlySet<string> = new Set(['areas']);

function samplesOf(format: ReportFormat): number {
  const { samples = SAMPLES }: Format = FORMATS[format];
  return samples;
}

/** What a command's job is given besides its own options. */
export interface Context {
  readonly config: Config;
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
    more?: { readonly find?: FindQuestions; readonly beside?: readonly NamedFile[] },
  ) => Promise<ReadOptions>;
  /**
   * Takes note of the lists that the command is about: none is written over, who stands in them is masked. `beside`:
   * files that it writes besides those that options name.
   */
  readonly meet: (
    patterns: readonly string[],
    flags?: ReadingOptions,
    beside?: readonly NamedFile[],
  ) => Promise<void>;
  /** The kind and the lists that arguments name, the kind found out where it was forgotten. */
  readonly kindAndLists: (
    first: string | undefined,
    rest: readonly string[],
    least: number,
    flags: ReadingOptions,
  ) => Promise<KindAndLists>;
  /** Masks what a command writes besides its report; absent without `--redact`. */
  readonly redactor: Redaction['redactor'] | undefined;
}

/** `find`: what finds the questions; by reading the files to their ends when absent. */
type SettleColumns = <T extends ReadingOptions>(
  kind: string,
  patterns: readonly string[],
  flags: T,
  find?: FindQuestions,
) => Promise<T>;

/** What a command does: arguments and options in, a report out. */
export type Job = (context: Context) => Promise<Told>;

/** Runs a command's job, puts its report where it was asked for, and sets the exit code. */
export async function run(options: OutputOptions, language: Language, job: Job): Promise<void> {
  refuseEmptyValues(options);
  refuseBinaryTerminal(options);
  requireBaseline(options);
  const words = cliWords(language);
  const interactive = isInteractive(options.input, process.env);
  const redaction = await beginRedaction(options);
  const { clearLeftoversOf, refuseSharedOptions } = await import('./output.js');
  clearLeftoversOf(options, words);
  await refuseOverwriting(options, language, interactive);
  const { loadConfig } = await import('../core/config/index.js');
  const config = await loadConfig(options.config);
  redaction?.adopt(config);
  await refuseSharedOptions(options, config);
  tellConfigAbove(config, words);
  const opened = await overlayOf(options, config, language);
  const work = () => doJob(options, config, language, interactive, job, redaction);
  await (opened === undefined ? work() : withOverlay(opened, work));
}

/** Does the job and delivers its report; everything it asks the register is answered by that of the run. */
async function doJob(
  options: OutputOptions,
  config: Config,
  language: Language,
  interactive: boolean,
  job: Job,
  redaction: Redaction | undefined,
): Promise<void> {
  const { ignoreListFindings } = await import('../core/config/index.js');
  const watch = watched(await startWatch(cliWords(language)));
  try {
    const told = await job(
      await contextOf(options, config, watch, interactive, language, redaction),
    );
    watch.progress('report');
    const { adjusted } = told;
    const whole = adjusted?.(ignoreListFindings(told, config, options.asOf)) ?? told;
    const { againstBaseline } = await import('./baseline.js');
    const fresh = await againstBaseline(whole, options, config, language);
    await deliver(await naming(fresh), options, language, redaction, watch);
  } finally {
    watch.stop();
  }
}

/** A watch that takes note of what the command is at, too, for whoever stops it. */
function watched({ progress, advance, stop }: Watch): Watch {
  watchPace((pace) => {
    noteFar(pace);
    advance(pace);
  });
  return {
    advance,
    progress: (step, detail, pace) => {
      noteDoing({ step, detail, pace });
      progress(step, detail, pace);
    },
    stop: () => {
      noteDoing(undefined);
      stop();
    },
  };
}

/** The overlay that the flag or the office's configuration names, proved against the register. */
async function overlayOf(
  options: OutputOptions,
  config: Config,
  language: Language,
): Promise<RunRegister | undefined> {
  const { talk } = cliWords(language);
  const file = options.registerOverlay ?? config.registerOverlay;
  if (file === undefined) return undefined;
  const { openOverlay } = await import('../core/register/index.js');
  const opened = await openOverlay(file);
  const { register, resolutions } = opened.overlay;
  const numbers = resolutions.map(({ number }) => number).join(', ');
  const day = language === 'vi' ? slashedDay(register.lastDate) : register.lastDate;
  const told = { day, file, resolutions: numbers };
  tell(fill(talk.registerOverlay, told));
  return opened;
}

async function withOverlay(opened: RunRegister, work: () => Promise<void>): Promise<void> {
  const { withRegister } = await import('../core/register/index.js');
  return withRegister(opened, work);
}

async function contextOf(
  options: OutputOptions,
  config: Config,
  { progress, stop }: Watch,
  interactive: boolean,
  language: Language,
  redaction: Redaction | undefined,
): Promise<Context> {
  const { readOptions } = await import('../core/config/index.js');
  const output = await import('./output.js');
  const used = filesUsed(options, config);
  const meet: Context['meet'] = async (patterns, flags, beside) => {
    await output.refuseOverwritingInput(patterns, used, beside);
    await redaction?.meet(patterns, flags);
  };
  const settle: SettleColumns = async (kind, patterns, flags, find) => {
    if (!interactive) return flags;
    const { columnQuestions } = await import('../core/reading/index.js');
    const settled = await readOptions(kind, flags, config);
    const questions = await (find ?? columnQuestions)(kind, patterns, settled, progress);
    if (questions.length === 0) return flags;
    stop();
    return { ...flags, map: [...flags.map, ...(await askColumns(questions, language))] };
  };
  const reading: Context['reading'] = async (kind, patterns, flags, { find, beside } = {}) => {
    await meet(patterns, flags, beside);
    return readOptions(kind, await settle(kind, patterns, flags, find), config);
  };
  const kindAndLists: Context['kindAndLists'] = async (first, rest, least, flags) => {
    const argument = await import('./kind-argument.js');
    const words = cliWords(language);
    const ask = interactive ? kindAsker(language, stop) : undefined;
    const asked = { least, flags, config, progress, words, language, ask };
    const found = await argument.kindAndLists(first, rest, asked);
    const isIdle = options.registerOverlay !== undefined && !ASKS_REGISTER.has(found.kind);
    if (isIdle) tell(fill(words.talk.overlayIdle, { kind: found.kind }));
    return found;
  };
  return {
    config,
    progress,
    kindAndLists,
    pause: stop,
    interactive,
    settle,
    reading,
    meet,
    redactor: redaction?.redactor,
  };
}

/** A file that nobody sees here had better be named. */
function tellConfigAbove({ file = '', isAbove }: Context['config'], { talk }: CliWords): void {
  if (isAbove) tell(fill(talk.configAbove, { file }));
}

/** A report with the overlay that its answers came of. */
async function naming(told: Told): Promise<Told> {
  const { runRegister } = await import('../core/register/index.js');
  const opened = runRegister();
  if (opened === undefined) return told;
  const { namingOverlay } = await import('../report/index.js');
  return namingOverlay(told, opened);
}

async function deliver(
  told: Told,
  options: OutputOptions,
  language: Language,
  redaction: Redaction | undefined,
  watch: Watch,
): Promise<void> {
  const { exitCodeOf, render } = await import('../report/index.js');
  const toFile = options.output !== undefined;
  const standard = reportStream(options);
  const { stream } = standard;
  const { output, aside } = await render(told, options.format, {
    lang: language,
    redact: redaction !== undefined,
    ...(redaction !== undefined && { masking: redaction.masking }),
    colour: !toFile && wantsColour(stream, process.env),
    width: toFile ? 100 : widthOf(stream),
    samples: options.all ? 'all' : samplesOf(options.format),
    failOn: options.failOn,
    folder: process.cwd(),
    asDocument: isDocument(options.output),
    ...(await kindOf(told)),
  });
  // What a reader takes slowly, or a terminal shows, is no work of ours.
  if (options.output === undefined) {
    watch.stop();
    await standard.writeAll(output);
  } else {
    const { writeWhole } = await import('../lib/tables/index.js');
    // That it may overwrite was settled before the work.
    await writeWhole(options.output, output, { force: true, isPublic: told.isPublic });
    watch.stop();
    tell(fill(cliWords(language).talk.written, { file: options.output }));
  }
  if (aside !== undefined) tell(aside);
  process.exitCode = exitCodeOf(told, options.failOn);
}

/** The kind that a report is about, for the labels of its fields. */
async function kindOf({ kind }: Told): Promise<{ readonly kind?: Kind }> {
  if (kind === undefined) return {};
  const { loadKind } = await import('../core/kinds/index.js');
  return { kind: loadKind(kind) };
}
