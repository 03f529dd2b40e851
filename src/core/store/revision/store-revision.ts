import { Failure, type Findings } from '../../findings/index.js';
import { type OnProgress, reported } from '../file/progress.js';
import { type ChunkList, chunksOf } from '../records/chunks.js';
import type { Comparison, Proposal } from '../records/compare.js';
import { countValues } from '../records/effects.js';
import { type RejectedInput, rejectedRowCount } from '../rejected/rejected.js';
import type { Tables } from '../tables/index.js';
import type { Plan } from './plan.js';
import {
  commandOf,
  type ImportInput,
  type Mapping,
  type Revision,
  type RevisionSummary,
} from './revision.js';
import { seal } from './seal.js';

/** Where a revision comes from. */
export interface Provenance {
  readonly author: string;
  readonly now: Date;
  readonly inputs: readonly ImportInput[];
  readonly mapping: Mapping;
  /** Everything that was found, repairs among it. */
  readonly findings: Findings;
  readonly rejected: readonly RejectedInput[];
}

/** Stores a revision that differs from the one before. Runs inside a transaction. */
export function storeRevision(
  tables: Tables,
  proposal: Proposal,
  comparison: Comparison,
  provenance: Provenance,
  onProgress: OnProgress,
): Revision {
  const { dataset, kind, keyFields, mode } = proposal;
  const { author, now } = provenance;
  const datasetId =
    tables.revisions.datasetId.get(dataset) ??
    tables.revisions.insertDataset(dataset, kind, JSON.stringify(keyFields));
  const summary = summaryOf(comparison, provenance.rejected);
  const createdAt = now.toISOString();
  const findings = storeFindings(tables, provenance.findings, onProgress);
  const id = tables.revisions.insert({
    dataset: datasetId,
    createdAt,
    author,
    mode: JSON.stringify(mode),
    summary: JSON.stringify(summary),
    inputs: JSON.stringify(provenance.inputs),
    mapping: JSON.stringify(provenance.mapping),
    findings: JSON.stringify(findings),
  });
  storeChanges(tables, datasetId, id, comparison.plan, onProgress);
  sealStored(tables, id, summary);
  return {
    id,
    dataset,
    kind,
    keyFields,
    createdAt,
    author,
    command: commandOf(mode),
    mode,
    summary,
  };
}

/** A dataset that holds another number of records than it was given had been changed by something else. */
function sealStored(tables: Tables, id: number, { records }: RevisionSummary): void {
  if (seal(tables, id).length !== records)
    throw new Failure('revision-damaged', { revision: `@${id}` });
}

function summaryOf(
  { base, plan, effects }: Comparison,
  rejected: readonly RejectedInput[],
): RevisionSummary {
  const [added, changed, removed] = [plan.added.length, plan.changed.length, plan.removed.length];
  const records = (base?.summary.records ?? 0) + added - removed;
  const values = countValues(effects);
  const touched = Object.values(values).some((count) => count > 0);
  return {
    records,
    added,
    changed,
    removed,
    rejected: rejectedRowCount(rejected),
    ...(touched && { values }),
  };
}

function storeChanges(
  tables: Tables,
  dataset: number,
  revision: number,
  plan: Plan,
  onProgress: OnProgress,
): void {
  const ending = [...plan.removed, ...plan.changed.map((content) => content.key)];
  for (const key of reported(ending, 'remove', onProgress)) {
    tables.records.end(revision, dataset, key);
  }
  const beginning = [...plan.changed, ...plan.added];
  for (const content of reported(beginning, 'store', onProgress)) {
    tables.records.begin(dataset, content.key, revision, tables.records.idOf(content));
  }
}

function storeFindings(tables: Tables, findings: Findings, onProgress: OnProgress): ChunkList[] {
  const lists = new Map<string, number[]>();
  // One by one: all chunks of a long list together are as large as its file.
  for (const { file, chunk } of chunksOf(reported(findings, 'findings', onProgress))) {
    const id = tables.findings.idOf(chunk);
    const list = lists.get(file);
    if (list === undefined) lists.set(file, [id]);
    else list.push(id);
  }
  return [...lists].map(([file, chunks]) => ({ file, chunks }));
}
