import type { Grid } from '../../../../lib/tables/index.js';
import type { MatchedTable } from '../../../kinds/index.js';
import type { HeaderBelow } from '../../source/delimited-tables.js';
import type { SourcePart } from '../../source/source.js';
import { partOf, type WardColumns } from '../evidence-columns.js';

/** The columns of a table that hold evidence; undefined where none says which ward is meant. */
export type FindEvidence = (table: MatchedTable) => WardColumns | undefined;

/** What the tables of a delimited file are, seen by the cells that are wanted of each of its rows. */
export interface Segments {
  /** Indexes of all cells that any of the tables has evidence in: those of the first one first. */
  readonly wanted: readonly number[];
  /** Headers of these cells, table by table. */
  readonly headers: readonly (readonly string[])[];
  readonly parts: readonly SourcePart[];
  readonly headersBelow: readonly HeaderBelow[];
}

/** Takes the tables of a file's beginning, of which the first has evidence. */
export function segmentsOf(
  { rows }: Grid,
  tables: readonly MatchedTable[],
  findEvidence: FindEvidence,
): Segments {
  const found = tables.map((matched) => ({ matched, evidence: findEvidence(matched) }));
  const wanted = [...new Set(found.flatMap(({ evidence }) => evidence?.indexes ?? []))];
  const telling = found.filter(({ evidence }) => evidence !== undefined);
  return {
    wanted,
    headers: tables.map((table) => headersAt(table, wanted)),
    parts: telling.flatMap(({ matched, evidence }) => {
      if (evidence === undefined) return [];
      const about = new Map(evidence.indexes.map((index, i) => [index, evidence.fields[i]]));
      return {
        ...partOf(evidence),
        fields: wanted.map((index) => about.get(index)),
        headers: headersAt(matched, wanted),
      };
    }),
    headersBelow: found.slice(1).map((one) => {
      const line = headerLineOf(one.matched);
      const part = telling.indexOf(one);
      return {
        line,
        width: rows.find(({ number }) => number === line)?.cells.length ?? 0,
        ...(part >= 0 && { part }),
      };
    }),
  };
}

/** The line of the header's last row. */
export function headerLineOf({ table }: MatchedTable): number {
  return Math.max(...table.headerRows);
}

/** The headers of the wanted cells of a table. */
function headersAt({ table }: MatchedTable, wanted: readonly number[]): string[] {
  return wanted.map((index) => table.columns.find((one) => one.index === index)?.header ?? '');
}
