import type { CellObject, WorkBook, WorkSheet } from 'xlsx';
import type { Cell } from '../../../cell.js';
import type { FileContent, Grid } from '../../../table.js';
import { usedRange } from '../../../used-range.js';
import type { WorkbookLoss } from '../addition.js';

/**
 * Takes what was read of a file of tagged text; gives it as a workbook for the library to write, and
 * what it doesn't hold. Every cell shows what it showed: a text stays one, whatever it looks like.
 */
export function workbookOfGrids({ grids, source }: FileContent): {
  readonly workbook: WorkBook;
  readonly losses: ReadonlySet<WorkbookLoss>;
} {
  const names = grids.map(({ sheet = '' }) => sheet);
  return {
    workbook: {
      SheetNames: names,
      Sheets: Object.fromEntries(grids.map((grid, i) => [names[i] ?? '', sheetOf(grid)])),
      Workbook: { Sheets: grids.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) },
    },
    losses: new Set([
      'cell-styles',
      'column-widths',
      ...(source.format === 'xml' ? (['formulas'] as const) : []),
    ]),
  };
}

function sheetOf(grid: Grid): WorkSheet {
  const data: CellObject[][] = [];
  const rows: { hidden?: boolean }[] = [];
  for (const { number, cells, hidden } of grid.rows) {
    data[number - 1] = [];
    cells.forEach((cell, column) => {
      const row = data[number - 1];
      if (cell !== undefined && row !== undefined) row[column] = stored(cell);
    });
    if (hidden) rows[number - 1] = { hidden };
  }
  const columns: { hidden: boolean }[] = [];
  for (const column of grid.hiddenColumns ?? []) columns[column] = { hidden: true };
  return {
    '!data': data,
    '!ref': usedRange(grid) ?? 'A1',
    '!rows': rows,
    '!cols': columns,
    '!merges': grid.merges.map(({ top, left, bottom, right }) => ({
      s: { r: top - 1, c: left },
      e: { r: bottom - 1, c: right },
    })),
  };
}

/** A number is one with its format; what has none, and all the rest, is the text that is shown. */
function stored({ type, text, raw, format }: Cell): CellObject {
  if (typeof raw === 'number' && format !== undefined) return { t: 'n', v: raw, z: format };
  if (type === 'number' && typeof raw === 'number' && String(raw) === text)
    return { t: 'n', v: raw };
  if (typeof raw === 'boolean') return { t: 'b', v: raw };
  return { t: 's', v: text, z: '@' };
}
