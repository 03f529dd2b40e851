import type { FileBytes } from '../../read/bytes.js';
import type { FileContent, Grid, Source } from '../../table.js';
import type { Package } from '../package.js';
import type { NumberFormatter } from '../sheetjs.js';
import { faultNotices } from './faults.js';
import type { RowReading } from './rows.js';
import { readSheet } from './sheet.js';
import { NO_STRINGS, readSharedStrings, type SharedStrings } from './strings.js';
import { type CellStyles, NO_CELL_STYLES, readStyles } from './styles.js';
import { CellValues } from './values.js';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook.js';

/**
 * Takes the parts of an Office Open XML workbook (ECMA-376, transitional or strict) and, when not
 * all are wanted, the names of its sheets; gives a grid a worksheet. Findings:
 * `formula-without-value`, `row-number-twice`, `cell-twice`, `rows-out-of-order`. Throws `file-truncated`, `file-unsafe` or `file-too-large`.
 */
export function readXlsx(
  parts: Package,
  { name, sha256, bytes }: FileBytes,
  numbers: NumberFormatter,
  wanted?: readonly string[],
): FileContent {
  const source: Source = { name, format: 'xlsx', sha256, size: bytes.length };
  const workbook = readWorkbookPart(parts);
  const shared = { strings: stringsOf(parts, workbook), styles: stylesOf(parts, workbook) };
  const values = new CellValues(shared, { numbers, date1904: workbook.date1904 });
  const reading: RowReading = { values, file: name, cells: 0, characters: 0 };
  const sheets = workbook.sheets
    .filter((sheet) => wanted === undefined || wanted.includes(sheet.name))
    .map((sheet) => readGrid(parts, sheet, source, reading));
  return {
    source,
    grids: sheets.map(({ grid }) => grid),
    notices: sheets.flatMap(({ notices }) => notices),
  };
}

function readGrid(parts: Package, entry: SheetEntry, source: Source, reading: RowReading) {
  const part = readSheet(parts.xml(entry.part), reading);
  const { rows, merges, hiddenColumns } = part;
  const grid: Grid = {
    source,
    sheet: entry.name,
    hidden: entry.hidden,
    rows,
    merges,
    headerKnown: false,
    ...(hiddenColumns.size > 0 && { hiddenColumns }),
  };
  const notices = faultNotices(source.name, entry.name, part.faults);
  return { grid, notices };
}

function stringsOf(parts: Package, { sharedStrings }: WorkbookPart): SharedStrings {
  if (sharedStrings === undefined) return NO_STRINGS;
  return readSharedStrings(parts.xml(sharedStrings), parts.file);
}

function stylesOf(parts: Package, { styles }: WorkbookPart): CellStyles {
  return styles === undefined ? NO_CELL_STYLES : readStyles(parts.xml(styles), parts.file);
}
