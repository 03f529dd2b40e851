import { MASK, mapParams } from '../../../lib/text/index.js';
import type { Finding } from '../../findings/index.js';
import { maskedChunk } from '../records/chunks.js';
import type { RejectedWorkbook } from '../rejected/rejected.js';
import type { Tables } from '../tables/index.js';

/**
 * Takes what the rows said out of the findings about them: how many there were of which code stays. A chunk that a later
 * revision shares holds what that one found, too, and stays until its rows are forgotten. Gives how many findings were
 * emptied. Runs inside a transaction.
 */
export function forgetFindings(
  tables: Tables,
  before: string,
  workbooks: readonly RejectedWorkbook[],
): number {
  const revisions = tables.revisions.all.all();
  const listsOf = (revision: number) => tables.findings.lists.get(revision) ?? [];
  const later = revisions.filter(({ createdAt }) => createdAt >= before);
  const shared = new Set(later.flatMap(({ id }) => listsOf(id)).flatMap(({ chunks }) => chunks));
  let emptied = 0;
  for (const { id: revision } of revisions) {
    for (const { file, chunks } of listsOf(revision)) {
      const rows = rowsOf(workbooks, revision, file);
      if (rows.size === 0) continue;
      for (const id of chunks) if (!shared.has(id)) emptied += emptyChunk(tables, id, file, rows);
    }
  }
  return emptied;
}

/** The rows of a file that were set aside at a revision. */
function rowsOf(
  workbooks: readonly RejectedWorkbook[],
  revision: number,
  file: string,
): ReadonlySet<string> {
  return new Set(
    workbooks
      .filter((workbook) => workbook.revision === revision && workbook.file === file)
      .flatMap(({ tables }) => tables)
      .flatMap(({ sheet, rows }) => rows.map(({ row }) => rowName(sheet, row.number))),
  );
}

function emptyChunk(tables: Tables, id: number, file: string, rows: ReadonlySet<string>): number {
  const found = tables.findings.inChunk.get({ id, file }) ?? [];
  const isAbout = ({ place }: Finding) =>
    place.row !== undefined && rows.has(rowName(place.sheet, place.row));
  const emptied = found.map((one) => (isAbout(one) ? emptiedFinding(one) : one));
  tables.findings.replace({ id, ...maskedChunk(emptied, id) });
  return found.filter(isAbout).length;
}

function rowName(sheet: string | undefined, row: number): string {
  return JSON.stringify([sheet, row]);
}

/** A finding without what its row said. */
function emptiedFinding({ value, key, fix, params, ...found }: Finding): Finding {
  // The same code with the same parameters, each text still a text.
  return {
    ...found,
    ...(value !== undefined && { value: MASK }),
    ...(key !== undefined && { key: MASK }),
    ...(fix !== undefined && { fix: { from: MASK, to: MASK } }),
    params: mapParams(params, () => MASK),
  } as Finding;
}
