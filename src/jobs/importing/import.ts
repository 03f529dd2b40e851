import { adjustFindings, Failure, type Finding } from '../../findings/index.js';
import type { ImportOutcome, ValidationReport } from '../../report/index.js';
import { countValues, type ImportMode, type Outcome } from '../../store/index.js';
import { type ReadDataset, readDataset } from '../reading/dataset.js';
import type { Progress, ReadOptions } from '../reading/options.js';
import { inputSummaries, validationSummary } from '../reading/summary.js';
import { type AbsentField, summarised } from './absent.js';
import { intakeOf } from './intake.js';
import { judge } from './judge.js';
import { outsideScope } from './outside-scope.js';
import { asSpelt, replaceRefusal } from './replaceable.js';
import { NOTHING_STORED, preview, type Stored, type StoreOptions, store } from './storing.js';

export interface ImportOptions extends StoreOptions {
  readonly reading: ReadOptions;
  readonly mode: ImportMode;
  /** Fields that a replacing import may empty where its lists have no column for them. */
  readonly dropFields: readonly string[];
  /** Whether to tell what would happen and store nothing. */
  readonly dryRun: boolean;
}

/**
 * Reads files and stores what differs as one revision; rows that can't be taken go to workbooks in
 * the workspace. Throws `Failure` when a file can't be read or the workspace not be written: nothing
 * is stored then.
 */
export async function importFiles(
  kind: string,
  patterns: readonly string[],
  options: ImportOptions,
  progress: Progress,
): Promise<ValidationReport> {
  requireName(options.dataset);
  const read = await readDataset(kind, patterns, options.reading, progress);
  const intake = intakeOf(read, asSpelt(read, options.mode), options.dropFields);
  const refusal = replaceRefusal(read, intake.mode);
  const told = (found: readonly Finding[]): ReadDataset => {
    const about = [...outsideScope(read.accepted, intake.mode), ...found];
    return { ...read, findings: [...read.findings, ...adjustFindings(about, options.reading)] };
  };
  const report = (found: readonly Finding[], absent: readonly AbsentField[], stored: Stored) =>
    reportOf(told(found), options, absent, stored);
  if (refusal !== undefined) return report([refusal], [], NOTHING_STORED);
  const outcome = await preview(intake, options);
  const { findings, absent, refused } = judge(intake, outcome);
  if (refused) return report(findings, absent, NOTHING_STORED);
  if (options.dryRun) return report(findings, absent, { outcome, rejectedFiles: [] });
  const accept = (fresh: Outcome) => !judge(intake, fresh).refused;
  const stored = await store(intake, told(findings).findings, accept, options, progress);
  if (!('unwanted' in stored)) return report(findings, absent, stored);
  const fresh = judge(intake, stored.unwanted);
  return report(fresh.findings, fresh.absent, NOTHING_STORED);
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
  dataset: ReadDataset,
  options: ImportOptions,
  absent: readonly AbsentField[],
  stored: Stored,
): ValidationReport {
  const { revision, rejectedFiles, refused } = stored;
  const { added, changed, removed, unchanged, effects } = stored.outcome;
  const outcome: ImportOutcome = {
    dataset: options.dataset,
    dryRun: options.dryRun,
    added: added.length,
    changed: changed.length,
    removed: removed.length,
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
    summary: validationSummary(dataset),
    findings: dataset.findings,
    ...(revision === undefined ? {} : { revision }),
    outcome,
  };
}
