import { sha256 } from '../records/hashed-content.js';
import { pack } from '../records/packed.js';
import type { Tables } from '../tables/index.js';
import {
  type RejectedInput,
  type RejectedWorkbook,
  rejectedRowCount,
  workbookName,
} from './rejected.js';

/**
 * Keeps the rejected rows of an import, so that their workbooks can be written after the commit, by
 * a later process if need be. Rows that were kept at the same revision before are not kept twice:
 * their workbook may be under correction. Runs inside a transaction.
 */
export function storeRejected(
  tables: Tables,
  dataset: string,
  revision: number | null,
  rejected: readonly RejectedInput[],
  now: Date,
): RejectedWorkbook[] {
  return rejected
    .filter((input) => rejectedRowCount([input]) > 0)
    .flatMap((input) => {
      const json = JSON.stringify(input.tables);
      const identity = { dataset, revision, file: input.file, hash: sha256(json) };
      const same = tables.rejected.same.get(identity);
      if (same !== undefined) return same;
      const known = tables.rejected.workbooks.all().map((name) => name.toLowerCase());
      // A workbook that somebody corrects may be there though the database, made anew, knows nothing of it.
      const taken = new Set([...known, ...tables.rejected.namesOnDisk()]);
      const workbook = workbookName(revision, input.file, taken);
      const id = tables.rejected.insert({
        ...identity,
        workbook,
        content: pack(json),
        storedAt: now.toISOString(),
      });
      return tables.rejected.byId.get(id) ?? [];
    });
}
