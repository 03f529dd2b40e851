import type { FileContent, Grid } from '../../../src/lib/tables/index.js';
import { readWithLibrary } from '../../../src/lib/tables/workbook/library/read-with-library.js';
import { Package } from '../../../src/lib/tables/workbook/package.js';
import { loadSheetJs } from '../../../src/lib/tables/workbook/sheetjs.js';
import { readXlsx } from '../../../src/lib/tables/workbook/xlsx/read-xlsx.js';

/** An xlsx workbook as our own reader and as SheetJS, the judge, understand it. */
export async function readTwice(
  bytes: Buffer,
): Promise<{ readonly ours: readonly object[]; readonly judge: readonly object[] }> {
  const sheetJs = await loadSheetJs();
  const file = { name: 'a.xlsx', bytes, sha256: '' };
  const ours = readXlsx(new Package(bytes, file.name), file, sheetJs.numbers);
  const judge = readWithLibrary(sheetJs, file, bytes, 'xlsx', { wanted: undefined });
  return { ours: comparable(ours), judge: comparable(judge) };
}

/** Everything of a workbook that a reader may get wrong, blocks in one order; the judge knows of no struck text. */
function comparable({ grids }: FileContent): readonly object[] {
  return grids.map((grid: Grid) => ({
    ...grid,
    rows: grid.rows.map(({ struck, ...row }) => row),
    merges: grid.merges.map(({ top, left, bottom, right }) => `${top},${left}:${bottom},${right}`),
    hiddenColumns: [...(grid.hiddenColumns ?? [])].sort((a, b) => a - b),
  }));
}
