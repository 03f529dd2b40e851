import { headerGlance, loadKind, type MatchedTable } from '../../core/kinds/index.js';
import type { CellFields, EvidenceField } from '../../core/settle/index.js';
import type { Grid } from '../../lib/tables/index.js';
import { foldText } from '../../lib/text/index.js';

/** Where the evidence of a table stands whose header is further down in a delimited file. */
export interface Segment {
  readonly headerLine: number;
  /** Cells of its header. */
  readonly width: number;
  /** What the wanted cells are about, in their order; undefined where its columns say nothing of wards. */
  readonly fields?: CellFields;
  /** Their headers. */
  readonly headers: readonly string[];
}

/** The columns of a table that hold evidence. */
export type Evidence = (
  table: MatchedTable,
) => { readonly fields: readonly EvidenceField[]; readonly indexes: readonly number[] } | undefined;

/** Indexes of all cells that any of a file's tables has evidence in: those of the first one first. */
export function wantedIndexes(tables: readonly MatchedTable[], evidence: Evidence): number[] {
  return [...new Set(tables.flatMap((table) => evidence(table)?.indexes ?? []))];
}

/** The tables below the first one, as the wanted cells show them. */
export function segmentsOf(
  { rows }: Grid,
  tables: readonly MatchedTable[],
  wanted: readonly number[],
  evidence: Evidence,
): Segment[] {
  return tables.slice(1).map((matched) => {
    const headerLine = Math.max(...matched.table.headerRows);
    const found = evidence(matched);
    const about = new Map(found?.indexes.map((index, i) => [index, found.fields[i]]));
    return {
      headerLine,
      headers: headersAt(matched, wanted),
      width: rows.find(({ number }) => number === headerLine)?.cells.length ?? 0,
      ...(found !== undefined && { fields: wanted.map((index) => about.get(index)) }),
    };
  });
}

/** The headers of the wanted cells of a table. */
export function headersAt({ table }: MatchedTable, wanted: readonly number[]): string[] {
  return wanted.map((index) => table.columns.find((one) => one.index === index)?.header ?? '');
}

/**
 * Takes the headers of the wanted cells, table by table; tells of the texts of a row below the header of a table
 * whether they are the same headers again, or others. A single cell proves nothing: a ward's name may be "Xã".
 */
export function headerTest(
  tables: readonly (readonly string[])[],
): (texts: readonly string[], table: number) => 'same' | 'other' | undefined {
  const isHeader = headerGlance(loadKind('records'), []);
  const folded = tables.map((headers) => headers.map(foldText).join('\n'));
  return (texts, table) => {
    const [first = ''] = texts;
    if (first !== tables[table]?.[0] && !isHeader(first)) return undefined;
    if (texts.map(foldText).join('\n') === folded[table]) return 'same';
    return texts.length > 1 && texts.every(isHeader) ? 'other' : undefined;
  };
}
