import type { Finding } from '../../../core/findings/index.js';
import type { Language } from '../../../core/kinds/index.js';
import type { ReadDataset } from '../../../core/reading/index.js';
import {
  columnOfPlace,
  type MarkLevel,
  readReference,
  type Table,
} from '../../../lib/tables/index.js';
import { findingReason } from '../../../report/index.js';

/** A finding that is marked in the workbook, and where. */
export interface MarkedFinding {
  readonly finding: Finding;
  readonly level: MarkLevel;
  /** How grave it is, what it says and what is suggested. */
  readonly reason: string;
  /** The sheet as the written workbook calls it; absent for what is said of the whole file. */
  readonly sheet?: string;
  /** As Excel shows it, from 1; absent for what is said of a whole sheet. */
  readonly row?: number;
  /** Index from 0; absent for what is said of a row. */
  readonly column?: number;
  readonly table?: Table;
}

/**
 * Takes what was read of a file, and the only sheet of one that has no sheets; gives the errors and warnings with
 * their places. What is only for information isn't marked: nobody has to do anything about it.
 */
export function markedFindings(
  { findings, tables }: Pick<ReadDataset, 'findings' | 'tables'>,
  onlySheet: string | undefined,
  lang: Language,
): MarkedFinding[] {
  const marked: MarkedFinding[] = [];
  for (const finding of findings) {
    const { severity, place } = finding;
    if (severity === 'info') continue;
    const sheet = place.sheet ?? onlySheet;
    const own = tables.filter(({ table }) => table.sheet === place.sheet).map(({ table }) => table);
    marked.push({
      finding,
      level: severity,
      reason: findingReason(finding, lang),
      ...(sheet !== undefined && { sheet }),
      ...placed(finding, own),
    });
  }
  return marked;
}

function placed({ place }: Finding, tables: readonly Table[]) {
  const { row, column: header } = place;
  const named = readReference(place.cell ?? '');
  const table = tableOf(tables, named?.row ?? row, named?.column, header);
  const column = columnOfPlace(place, table?.columns ?? []);
  const at = named?.row ?? row ?? (column === undefined ? undefined : headerRowOf(table));
  return {
    ...(at !== undefined && { row: at }),
    ...(column !== undefined && { column }),
    ...(table !== undefined && { table }),
  };
}

/** The table that a place is in: of those above it the nearest; without a row, the one that has the column. */
function tableOf(
  tables: readonly Table[],
  row: number | undefined,
  column: number | undefined,
  header: string | undefined,
): Table | undefined {
  const beside = tables.filter(
    ({ span }) =>
      span === undefined || column === undefined || (span.from <= column && column <= span.to),
  );
  if (row !== undefined) {
    return beside.findLast((table) => headerRowOf(table) <= row) ?? beside[0];
  }
  return beside.find(({ columns }) => columns.some((one) => one.header === header));
}

/** The last row of a table's header; 0 where it has none, as in JSON. */
export function headerRowOf(table: Table | undefined): number {
  return table?.headerRows.at(-1) ?? 0;
}
