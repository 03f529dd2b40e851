import type { CellObject, ColInfo, RowInfo, WorkBook, WorkSheet } from 'xlsx';
import { cellAddress } from '../../../address.js';
import { refuseLongCell, storedText } from '../../../write/content/cell-text.js';
import type { OpenTable } from '../../ods/tables.js';
import type { SheetJs } from '../../sheetjs.js';
import { rangeAddress, readRange } from '../../xlsx/references.js';
import { readZipDirectory, unpack } from '../../zip.js';
import { packZip } from '../../zip-writer.js';
import type { AddedWorkbook, Addition, WorkbookLoss } from '../addition.js';
import { FreeColumns } from '../free-columns.js';
import { isPlainFormula } from './formula.js';

/** A workbook as the library read it, and what it doesn't tell. */
export interface LibraryWorkbook {
  readonly workbook: WorkBook;
  readonly file: string;
  readonly losses: ReadonlySet<WorkbookLoss>;
  /** Of an OpenDocument workbook: its tables. */
  readonly tables: readonly OpenTable[];
}

/** Rows of cells, with holes. */
type Cells = (CellObject | undefined)[][];

/** Takes a workbook and what is added to its sheets; gives it anew as xlsx, as far as the library carries it. */
export function rebuild(
  sheetJs: SheetJs,
  { workbook, file, losses, tables }: LibraryWorkbook,
  additions: readonly Addition[],
): AddedWorkbook {
  const dropped = new Set(losses);
  const kept = workbook.SheetNames.filter((name) => workbook.Sheets[name]?.['!type'] === undefined);
  if (kept.length < workbook.SheetNames.length) dropped.add('charts');
  const sheets = kept.map((name): readonly [string, WorkSheet] => {
    const sheet = workbook.Sheets[name] ?? {};
    const table = tables.find((one) => one.name === name);
    if (cleaned(sheet, table, file)) dropped.add('formulas');
    if (table !== undefined) hide(sheet, table);
    for (const addition of additions) if (addition.sheet === name) addTo(sheet, addition, file);
    fillHoles(sheet);
    return [name, sheet];
  });
  const visible = kept.map((name) => {
    const isHidden = tables.some((table) => table.name === name && table.hidden);
    const known = workbook.Workbook?.Sheets?.[workbook.SheetNames.indexOf(name)]?.Hidden ?? 0;
    return { Hidden: isHidden ? (1 as const) : known };
  });
  const { WBProps } = workbook.Workbook ?? {};
  const bytes = sheetJs.write({
    SheetNames: kept,
    Sheets: Object.fromEntries(sheets),
    Workbook: {
      Sheets: visible,
      ...(WBProps?.date1904 === true && { WBProps: { date1904: true } }),
    },
  });
  const contents = readZipDirectory(bytes, file).map((entry) => ({
    name: entry.name,
    content: unpack(bytes, entry, file),
  }));
  return { bytes: packZip(contents), dropped: [...dropped].sort() };
}

/**
 * Leaves nothing in cells that would be written otherwise than it is meant; tells whether a formula was lost. Throws
 * `cell-too-long`: OpenDocument has longer cells than xlsx.
 */
function cleaned(sheet: WorkSheet, table: OpenTable | undefined, file: string): boolean {
  const uncalculated = new Set(
    table?.uncalculated.map((place) => cellAddress(place.row, place.column)),
  );
  let lost = false;
  const data: Cells = sheet['!data'] ?? [];
  data.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === undefined) return;
      delete cell.c;
      delete cell.w;
      delete cell.r;
      delete cell.h;
      if (typeof cell.v === 'string') {
        refuseLongCell(cell.v, file, cellAddress(r + 1, c));
        cell.v = storedText(cell.v);
      }
      if (uncalculated.has(cellAddress(r + 1, c))) delete cell.v;
      if (cell.f === undefined || isPlainFormula(cell.f)) return;
      delete cell.f;
      lost = true;
    });
  });
  delete sheet['!autofilter'];
  sheet['!cols'] = sheet['!cols']?.map(plainColumn) ?? [];
  sheet['!rows'] = sheet['!rows']?.map(plainRow) ?? [];
  return lost;
}

/** What the library knows besides, such as levels, it writes in a way that the standard doesn't have. */
function plainColumn({ width, hidden }: ColInfo): ColInfo {
  return { ...(width !== undefined && { width }), ...(hidden === true && { hidden }) };
}

function plainRow({ hpt, hidden }: RowInfo): RowInfo {
  return { ...(hpt !== undefined && { hpt }), ...(hidden === true && { hidden }) };
}

/** The library doesn't say what an OpenDocument table hides. */
function hide(sheet: WorkSheet, { hiddenRows, hiddenColumns }: OpenTable): void {
  const rows = (sheet['!data'] ?? []).length;
  const infos = sheet['!rows'] ?? [];
  for (const [first, last] of hiddenRows) {
    for (let row = first; row <= Math.min(last, rows); row += 1) infos[row - 1] = { hidden: true };
  }
  sheet['!rows'] = infos;
  const columns = sheet['!cols'] ?? [];
  for (const column of hiddenColumns) columns[column] = { ...columns[column], hidden: true };
  sheet['!cols'] = columns;
}

/** The library takes it for granted that every row is there, and a first one in a sheet without any. */
function fillHoles(sheet: WorkSheet): void {
  const rows = sheet['!data'] ?? [];
  sheet['!data'] = Array.from(
    { length: Math.max(rows.length, 1) },
    (_, row) => rows[row] ?? NO_CELLS,
  );
}

const NO_CELLS: CellObject[] = [];

function addTo(sheet: WorkSheet, addition: Addition, file: string): void {
  const data: Cells = sheet['!data'] ?? [];
  const free = new FreeColumns(addition, file);
  for (const row of addition.rows.keys()) {
    data[row - 1]?.forEach((cell, column) => {
      if (cell !== undefined && cell.t !== 'z') free.take(column);
    });
  }
  for (const { s: from, e: to } of sheet['!merges'] ?? []) {
    free.takeBlock({ top: from.r + 1, left: from.c, bottom: to.r + 1, right: to.c });
  }
  const first = free.find();
  for (const [row, texts] of addition.rows) {
    const cells = data[row - 1] ?? [];
    data[row - 1] = cells;
    texts.forEach((text, i) => {
      if (text !== '') cells[first + i] = { t: 's', v: storedText(text) };
    });
  }
  const columns = sheet['!cols'] ?? [];
  addition.widths.forEach((wch, i) => {
    columns[first + i] = { wch };
  });
  sheet['!cols'] = columns;
  sheet['!ref'] = widened(sheet['!ref'], data.length, first + addition.widths.length - 1);
}

/** The used range with the added columns in it. */
function widened(declared: string | undefined, rows: number, column: number): string {
  const { top = 1, left = 0, bottom = 1, right = 0 } = readRange(declared ?? '') ?? {};
  return rangeAddress({
    top,
    left,
    bottom: Math.max(bottom, rows),
    right: Math.max(right, column),
  });
}
