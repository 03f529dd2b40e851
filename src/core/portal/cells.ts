import { cellAddress } from '../../lib/tables/index.js';
import type { FindingDetails } from '../findings/index.js';

/** Rows below a header row as a file is to hold them. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  /** Of which record each row is. */
  readonly keys: readonly string[];
  readonly columns: readonly GridColumn[];
  /** The number of the first row in its file; 2, below a header alone, when absent. */
  readonly firstRow?: number;
  /** Of a workbook with several: the sheet's name. */
  readonly sheet?: string;
}

/** A column's header, and the field that stands in it. */
export interface GridColumn {
  readonly header: string;
  readonly field: string;
}

/** A cell of a file that is to be written: its text, and what a finding says of where it would stand. */
export interface ExportedCell {
  readonly text: string;
  readonly details: FindingDetails;
}

/** The cells of a grid whose text the test holds for. */
export function cellsWhere(
  { rows, keys, columns, firstRow = 2, sheet }: Grid,
  file: string,
  test: (text: string) => boolean,
): ExportedCell[] {
  const found: ExportedCell[] = [];
  for (const [index, cells] of rows.entries())
    for (const [at, text] of cells.entries()) {
      if (!test(text)) continue;
      const { header = '', field = '' } = columns[at] ?? {};
      const row = index + firstRow;
      const place = {
        file,
        ...(sheet !== undefined && { sheet }),
        row,
        column: header,
        cell: cellAddress(row, at),
      };
      found.push({ text, details: { place, field, key: keys[index] ?? '' } });
    }
  return found;
}
