import type { Language } from '../datasets/index.js';
import type { FailOn } from '../findings/index.js';
import type { Progress } from '../jobs/index.js';
import type { Report, ReportFormat } from '../report/index.js';
import { confirm } from './ask.js';
import { cliWords, fill } from './language.js';
import type { CommonOptions } from './options.js';
import { isInteractive, wantsColour, watch, widthOf } from './terminal.js';

/** Findings of each code that `pretty` shows before it says how many more there are. */
const SAMPLES = 5;

/** What a command's job is given besides its own options. */
export interface Context {
  readonly jobs: typeof import('../jobs/index.js');
  readonly config: import('../jobs/index.js').Config;
  readonly progress: Progress;
  /** Whether a person may be asked. */
  readonly interactive: boolean;
}

/** One job: arguments and options in, a report out. */
export type Job = (context: Context) => Promise<Report>;

/** Runs a command's job, puts its report where it was asked for, and sets the exit code. */
export async function run(options: CommonOptions, language: Language, job: Job): Promise<void> {
  const words = cliWords(language);
  const jobs = await import('../jobs/index.js');
  const interactive = isInteractive(options.input, process.env);
  await refuseOverwriting(options, language, interactive, jobs);
  const config = await jobs.loadConfig(options.config);
  const report = await watch(words, (progress) => job({ jobs, config, progress, interactive }));
  await deliver(report, options, language, jobs);
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
  options: CommonOptions,
  language: Language,
  jobs: Context['jobs'],
): Promise<void> {
  const { exitCodeOf, REPORTERS } = await import('../report/index.js');
  const toFile = options.output !== undefined;
  const { output } = await REPORTERS[options.format as ReportFormat](report, {
    lang: language,
    redact: options.redact ?? false,
    colour: !toFile && wantsColour(process.stdout, process.env),
    width: toFile ? 100 : widthOf(process.stdout),
    samples: options.all ? 'all' : SAMPLES,
    ...jobs.kindOf(report),
  });
  if (options.output === undefined) process.stdout.write(output);
  else {
    await jobs.writeOutput(options.output, output);
    process.stderr.write(`${fill(cliWords(language).talk.written, { file: options.output })}\n`);
  }
  process.exitCode = exitCodeOf(report, options.failOn as FailOn);
}
