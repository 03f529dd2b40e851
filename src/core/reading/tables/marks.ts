import type { Cell, Grid, Row } from '../../../lib/tables/index.js';
import { LANGUAGES, type Language } from '../../kinds/index.js';

/** What the sheet is called that `validate --mark` puts in front of a workbook. */
export const MARK_SHEET: Readonly<Record<Language, string>> = {
  vi: 'Kiểm tra (haicap)',
  en: 'Check (haicap)',
};

/** The header of the column that it adds. */
export const MARK_COLUMN: Readonly<Record<Language, string>> = {
  vi: 'Phát hiện (haicap)',
  en: 'Findings (haicap)',
};

const SHEETS: ReadonlySet<string> = new Set(LANGUAGES.map((language) => MARK_SHEET[language]));
const COLUMNS: ReadonlySet<string> = new Set(LANGUAGES.map((language) => MARK_COLUMN[language]));

/** A column of a marking on a sheet: its index, its header and the number of the row that this stands in. */
export interface MarkedColumn {
  readonly column: number;
  readonly header: string;
  readonly row: number;
}

/**
 * Takes the sheets of a file; gives them without what a marking put there: its sheet, and its columns from their headers
 * down. A file that has nothing but that sheet is left as it is: somebody has to be told.
 */
export function withoutMarks(grids: readonly Grid[]): readonly Grid[] {
  const others = grids.filter(({ sheet = '' }) => !SHEETS.has(sheet));
  return (others.length === 0 ? grids : others).map(withoutColumns);
}

/** The columns that a marking put on a sheet. */
export function markedColumns({ sheet, rows }: Grid): MarkedColumn[] {
  if (sheet === undefined) return [];
  return rows.flatMap(({ number, cells }) =>
    cells.flatMap((cell, column) =>
      cell !== undefined && COLUMNS.has(cell.text)
        ? [{ column, header: cell.text, row: number }]
        : [],
    ),
  );
}

function withoutColumns(grid: Grid): Grid {
  const marked = markedColumns(grid);
  return marked.length === 0
    ? grid
    : { ...grid, rows: grid.rows.flatMap((row) => cleared(row, marked)) };
}

/** A row without the cells of the columns whose headers stand in it or above; none when nothing is left. */
function cleared(row: Row, marked: readonly MarkedColumn[]): Row[] {
  const columns = new Set(
    marked.filter((mark) => mark.row <= row.number).map(({ column }) => column),
  );
  const cells: (Cell | undefined)[] = row.cells.map((cell, column) =>
    columns.has(column) ? undefined : cell,
  );
  while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
  return cells.length === 0 ? [] : [{ ...row, cells }];
}
