import type { KeyedRecord, Language } from '../../datasets/index.js';
import { adjustFindings, Failure } from '../../findings/index.js';
import type { ImportOutcome, ValidationReport } from '../../report/index.js';
import {
  type ChangedKeys,
  emptyWorkspace,
  hasWorkspace,
  type ImportMode,
  type Mapping,
  openWorkspace,
  type PreviewRequest,
} from '../../store/index.js';
import { authorOf } from '../author.js';
import { type ReadDataset, readDataset } from '../reading/dataset.js';
import type { Progress, ReadOptions } from '../reading/options.js';
import { inputSummaries, storedInputs, validationSummary } from '../reading/summary.js';
import { workspaceFolder, writing } from '../workspace.js';
import { outsideScope } from './outside-scope.js';
import { groupRejected, writeRejected } from './rejected.js';
import { asSpelt, replaceRefusal } from './replaceable.js';

export interface ImportOptions {
  readonly reading: ReadOptions;
  /** Name of the dataset to import into. */
  readonly dataset: string;
  readonly mode: ImportMode;
  /** Whether to tell what would happen and store nothing. */
  readonly dryRun: boolean;
  readonly workspace?: string;
  readonly author?: string;
  /** Of the reasons in the workbooks of rejected rows. */
  readonly language: Language;
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
  const mode = asSpelt(read, options.mode);
  const refusal = replaceRefusal(read, mode);
  const found = [...outsideScope(read.accepted, mode), ...(refusal === undefined ? [] : [refusal])];
  const dataset = {
    ...read,
    findings: [...read.findings, ...adjustFindings(found, options.reading)],
  };
  if (refusal !== undefined) return reportOf(kind, dataset, options, NOTHING_STORED);
  const request: PreviewRequest = {
    dataset: options.dataset,
    kind,
    keyFields: read.kind.key,
    mode,
    records: eachOnce(dataset.accepted),
    kept: new Set(dataset.keyed.map((record) => record.key)),
  };
  const stored = options.dryRun
    ? await preview(request, options)
    : await store(request, dataset, options, progress);
  return reportOf(kind, dataset, options, stored);
}

/** Rows that repeat each other in every field are one record; others of one key were set aside. */
function eachOnce(records: readonly KeyedRecord[]): readonly KeyedRecord[] {
  return [...new Map(records.map(({ key, fields }) => [key, { key, fields }])).values()];
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

interface Stored {
  readonly changes: ChangedKeys;
  readonly revision?: number;
  readonly rejectedFiles: readonly string[];
}

const NOTHING_STORED: Stored = {
  changes: { added: [], changed: [], removed: [], unchanged: 0 },
  rejectedFiles: [],
};

async function preview(request: PreviewRequest, options: ImportOptions): Promise<Stored> {
  const folder = workspaceFolder(options.workspace);
  const workspace = hasWorkspace(folder)
    ? await openWorkspace(folder, { create: false, readOnly: true })
    : await emptyWorkspace();
  try {
    return { changes: workspace.preview(request), rejectedFiles: [] };
  } finally {
    workspace.close();
  }
}

async function store(
  request: PreviewRequest,
  dataset: ReadDataset,
  options: ImportOptions,
  progress: Progress,
): Promise<Stored> {
  return writing(options.workspace, true, async (workspace) => {
    const result = workspace.commit({
      ...request,
      inputs: storedInputs(dataset),
      mapping: mappingOf(dataset),
      findings: dataset.findings,
      rejected: groupRejected(dataset.rejected),
      author: authorOf(options.author),
      now: new Date(),
      onProgress: ({ stage, done, total }) => progress('store', `${stage} ${done}/${total}`),
    });
    progress('store', 'rejected');
    const rejectedFiles = await writeRejected(workspace, result.rejected, options.language);
    progress('store', 'done');
    const revision = result.revision === undefined ? {} : { revision: result.revision.id };
    return { changes: result, ...revision, rejectedFiles };
  });
}

function mappingOf({ tables }: ReadDataset): Mapping {
  return Object.fromEntries(
    tables.flatMap(({ matching }) =>
      matching.columns.map(({ column, field }) => [column.header, field ?? null] as const),
    ),
  );
}

function reportOf(
  kind: string,
  dataset: ReadDataset,
  options: ImportOptions,
  stored: Stored,
): ValidationReport {
  const { changes, revision, rejectedFiles } = stored;
  const outcome: ImportOutcome = {
    dataset: options.dataset,
    dryRun: options.dryRun,
    added: changes.added.length,
    changed: changes.changed.length,
    removed: changes.removed.length,
    unchanged: changes.unchanged,
    rejectedFiles,
  };
  return {
    type: 'validation',
    command: 'import',
    kind,
    inputs: inputSummaries(dataset),
    summary: validationSummary(dataset),
    findings: dataset.findings,
    ...(revision === undefined ? {} : { revision }),
    outcome,
  };
}
