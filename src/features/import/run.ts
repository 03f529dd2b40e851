import { adjustFindings, Failure, type Finding, joinFindings } from '../../core/findings/index.js';
import {
  inputSummaries,
  type Progress,
  type ReadDataset,
  type ReadOptions,
  readDataset,
  validationSummary,
} from '../../core/reading/index.js';
import { countValues, type Outcome } from '../../core/store/index.js';
import {
  type ImportOutcome,
  type Told,
  type ValidationReport,
  validationReport,
} from '../../report/index.js';
import { type Answers, type ImportAsker, Questions } from './asking.js';
import { type Intake, type IntakeOptions, intakeOf } from './intake.js';
import { type AbsentField, summarised } from './judging/absent.js';
import { incompleteRefusal } from './judging/incomplete.js';
import { type Judgement, judge } from './judging/judge.js';
import { outsideScope } from './judging/outside-scope.js';
import { asSpelt, replaceRefusal } from './judging/replaceable.js';
import {
  keysHeld,
  NOTHING_STORED,
  preview,
  type Stored,
  type StoreOptions,
  store,
} from './storing/storing.js';

export { fieldsToDrop } from './judging/drop-fields.js';
export { importMode } from './mode.js';

export interface ImportOptions extends StoreOptions, IntakeOptions {
  readonly reading: ReadOptions;
  /** Asks a person what would have to be refused; absent where nobody is there. */
  readonly asker?: ImportAsker;
}

/**
 * Reads files and stores what differs as one revision; rows that can't be taken go to workbooks in
 * the workspace. Nothing is stored when one of the files can't be read: half of a list is not the
 * list. Throws `Failure` when none can, or the workspace can't be written.
 */
export async function importFiles(
  kind: string,
  patterns: readonly string[],
  options: ImportOptions,
  progress: Progress,
): Promise<Told<ValidationReport>> {
  requireName(options.dataset);
  const questions = options.asker && new Questions(options.asker);
  let asked = options;
  for (;;) {
    const attempt = await judgeFiles(kind, patterns, asked, progress);
    if ('refusal' in attempt)
      return validationReport(reportOf(attempt, asked, [attempt.refusal], NOTHING_STORED));
    const { intake, judgement, outcome } = attempt;
    const answers = await questions?.ask(intake, judgement, outcome);
    if (answers === undefined) return validationReport(await conclude(attempt, asked, progress));
    asked = withAnswers(asked, answers);
  }
}

interface Attempt {
  readonly intake: Intake;
  readonly outcome: Outcome;
  readonly judgement: Judgement;
}

/** Reads files and judges what storing them would do. */
async function judgeFiles(
  kind: string,
  patterns: readonly string[],
  options: ImportOptions,
  progress: Progress,
): Promise<Attempt | { readonly intake: Intake; readonly refusal: Finding }> {
  const read = await readDataset(kind, patterns, options.reading, progress, { keep: true });
  const heldKey = await keysHeld(read.kind, options);
  const intake = intakeOf(read, { ...options, mode: asSpelt(read, options.mode) }, heldKey);
  const refusal = incompleteRefusal(read) ?? replaceRefusal(read, intake.mode);
  if (refusal !== undefined) return { intake, refusal };
  const outcome = await preview(intake, options);
  return { intake, outcome, judgement: judge(intake, outcome) };
}

/** Stores what may be stored, and tells. */
async function conclude(
  { intake, outcome, judgement }: Attempt,
  options: ImportOptions,
  progress: Progress,
): Promise<ValidationReport> {
  const report = ({ findings, absent }: Judgement, stored: Stored) =>
    reportOf({ intake }, options, findings, stored, absent);
  if (judgement.refused) return report(judgement, NOTHING_STORED);
  if (options.dryRun) return report(judgement, { outcome, rejectedFiles: [] });
  const { findings } = told(intake, judgement.findings, options);
  const accept = (fresh: Outcome) => !judge(intake, fresh).refused;
  const stored = await store(intake, findings, accept, options, progress);
  if (!('unwanted' in stored)) return report(judgement, stored);
  return report(judge(intake, stored.unwanted), NOTHING_STORED);
}

function withAnswers(options: ImportOptions, answers: Answers): ImportOptions {
  const { columns, dropFields, allowRemovals } = answers;
  const reading = { ...options.reading, columns: [...columns, ...options.reading.columns] };
  return { ...options, reading, dropFields, allowRemovals };
}

/** What was read, with what has to be said of it beside. */
function told(
  { read, mode }: Intake,
  found: readonly Finding[],
  { reading }: ImportOptions,
): ReadDataset {
  const about = [...outsideScope(read.accepted, mode), ...found];
  const { findings, ignored } = adjustFindings(about, reading);
  return {
    ...read,
    findings: joinFindings([read.findings, findings]),
    ignored: [...read.ignored, ...ignored],
  };
}

/** Names stand in messages, in files' names and on command lines. */
const DATASET_NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,99}$/u;

function requireName(dataset: string): void {
  if (DATASET_NAME.test(dataset)) return;
  throw new Failure('option-value', {
    option: '--into',
    value: dataset,
    expected: 'a–z 0–9 . _ -',
  });
}

function reportOf(
  { intake }: { readonly intake: Intake },
  options: ImportOptions,
  found: readonly Finding[],
  stored: Stored,
  absent: readonly AbsentField[] = [],
): ValidationReport {
  const dataset = told(intake, found, options);
  const { revision, rejectedFiles, refused } = stored;
  const { added, changed, removed, unchanged, effects, reach } = stored.outcome;
  const outcome: ImportOutcome = {
    dataset: options.dataset,
    dryRun: options.dryRun,
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    reach,
    unchanged,
    values: countValues(effects),
    absentFields: absent.map(summarised),
    ...(refused && { refused }),
    rejectedFiles,
  };
  return {
    type: 'validation',
    command: 'import',
    kind: dataset.kind.name,
    inputs: inputSummaries(dataset),
    unreadable: dataset.unreadable,
    summary: validationSummary(dataset),
    findings: dataset.findings,
    ignored: dataset.ignored,
    ...(revision !== undefined && { revision }),
    outcome,
  };
}
