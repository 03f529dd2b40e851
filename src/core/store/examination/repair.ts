import type { Content } from '../records/hashed-content.js';
import { recordsOf } from '../revision/lookup.js';
import type { Revision } from '../revision/revision.js';
import { seal, verifySeal } from '../revision/seal.js';
import type { Tables } from '../tables/index.js';

/** Who repairs, and when. */
export interface RepairRequest {
  readonly author: string;
  readonly now: Date;
}

/**
 * Makes a whole revision the latest of its dataset, whatever is damaged in those after it: nothing of these is taken
 * over, they stay as they are. Gives the new revision's number. Throws when what was stored can't be read back.
 * Runs inside a transaction.
 */
export function restoreWhole(
  tables: Tables,
  { id, dataset, kind, keyFields }: Revision,
  { author, now }: RepairRequest,
): number {
  const contents: Content[] = tables.records.contents.all({ revision: id });
  const datasetId =
    tables.revisions.datasetId.get(dataset) ??
    tables.revisions.insertDataset(dataset, kind, JSON.stringify(keyFields));
  const records = contents.length;
  const revision = tables.revisions.insert({
    dataset: datasetId,
    createdAt: now.toISOString(),
    author,
    mode: JSON.stringify({ type: 'restore', revision: id }),
    summary: JSON.stringify({ records, added: 0, changed: 0, removed: 0, rejected: 0 }),
    inputs: '[]',
    mapping: '{}',
    findings: '[]',
  });
  tables.records.endAll({ dataset: datasetId, revision });
  for (const content of contents) {
    tables.records.begin(datasetId, content.key, revision, tables.records.idOf(content));
  }
  seal(tables, revision);
  prove(tables, revision, records);
  return revision;
}

function prove(tables: Tables, revision: number, records: number): void {
  verifySeal(tables, revision);
  const read = [...recordsOf(tables, revision)].length;
  if (read !== records) throw new Error(`${read} records of ${records} could be read back`);
}
