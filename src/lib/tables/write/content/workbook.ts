import type { CellObject, DefinedName, WorkBook, WorkSheet } from 'xlsx';
import { cellAddress } from '../../address.js';
import { FileFailure } from '../../failure.js';
import { withMarkedCells } from '../../workbook/mark/mark.js';
import { loadSheetJs } from '../../workbook/sheetjs.js';
import { readZipDirectory, unpack } from '../../workbook/zip.js';
import { packZip } from '../../workbook/zip-writer.js';
import { offerChoices } from '../choices.js';
import { laidOut } from './page.js';
import { SharedStrings } from './shared-strings.js';
import type { SheetContent, SizedSheet } from './sheet-content.js';
import { legalSheetNames, quotedSheet } from './sheet-name.js';
import { sheetRows } from './sheet-rows.js';
import { beyondSheet } from './sheet-size.js';
import { withCellFormats } from './styles.js';
import { fittedWidths } from './widths.js';

/**
 * Takes sheets; gives an xlsx workbook: the same bytes on every machine at any time. A header in bold stays in sight and
 * filters, long texts are wrapped, pages are A4 with the header on each. Text is
 * written as cells of type and format text, so that no zero is eaten and nothing calculated. Blank text
 * and null leave the cell empty. Throws `sheet-too-large` for more rows or columns than a sheet has, and a
 * `RangeError` for a text that no cell holds: `fitsCell` is asked before.
 */
export async function encodeWorkbook(contents: readonly SheetContent[]): Promise<Uint8Array> {
  const sheets = contents.map(sized);
  const { write } = await loadSheetJs();
  const names = legalSheetNames(sheets.map(({ name }) => name));
  const workbook: WorkBook = {
    SheetNames: names,
    Sheets: Object.fromEntries(sheets.map((sheet, at) => [names[at], outline(sheet)])),
    Workbook: { Names: sheets.flatMap((sheet, at) => printTitles(sheet, names[at] ?? '', at)) },
  };
  const bytes = write(workbook);
  const styles = stylesOf(bytes);
  if (styles === undefined) throw new Error('a workbook without styles was written');
  const strings = new SharedStrings();
  const rows = sheets.map((sheet) => sheetRows(sheet, styles.formats, strings));
  const packed = repack(bytes, (part, content) => {
    if (part === STYLES) return styles.part;
    if (part === STRINGS && !strings.isEmpty) return strings.part;
    const at = Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1]) - 1;
    const [sheet, filled] = [sheets[at], rows[at]];
    if (sheet === undefined || filled === undefined) return content;
    const offered = offerChoices(content.toString(), sheet.choices, sheet.rows.length);
    return withRows(laidOut(offered, sheet, styles.formats), filled);
  });
  const marked = sheets.map(({ marks = [] }, at) => ({ sheet: names[at] ?? '', cells: marks }));
  return withMarkedCells(packed, marked);
}

const STYLES = 'xl/styles.xml';
const STRINGS = 'xl/sharedStrings.xml';

/** The rows of an outline. */
const ROWS = /<sheetData\/>|<sheetData>.*?<\/sheetData>/s;

/** Puts the rows in the place of those of the outline. */
function withRows(xml: string, rows: readonly Buffer[]): Buffer {
  if (rows.every(({ length }) => length === 0))
    return Buffer.from(xml.replace(ROWS, '<sheetData/>'));
  const [before = '', after = ''] = xml.split(ROWS);
  return Buffer.concat([
    Buffer.from(`${before}<sheetData>`),
    ...rows,
    Buffer.from(`</sheetData>${after}`),
  ]);
}

/** The formats are in one part, which may stand behind the sheets that point to them. */
function stylesOf(bytes: Buffer): ReturnType<typeof withCellFormats> | undefined {
  const entry = readZipDirectory(bytes, 'xlsx').find(({ name }) => name === STYLES);
  return entry && withCellFormats(unpack(bytes, entry, 'xlsx'));
}

/** The header is repeated on each page. */
function printTitles({ isTable }: SheetContent, name: string, at: number): DefinedName[] {
  if (isTable === false) return [];
  return [{ Name: '_xlnm.Print_Titles', Sheet: at, Ref: `${quotedSheet(name)}!$1:$1` }];
}

function sized(sheet: SheetContent): SizedSheet {
  return { ...sheet, widths: sheet.widths ?? fittedWidths(sheet.rows) };
}

/** A sheet as large as it will be with its first text alone: SheetJS writes what stands around the rows, and the styles. */
function outline({ rows, widths, isTable = true }: SizedSheet): WorkSheet {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  refuseBeyondSheet(rows.length, width);
  const range = `A1:${cellAddress(Math.max(rows.length, 1), width - 1)}`;
  const hasText = rows.some((row) =>
    row.some((value) => typeof value === 'string' && value !== ''),
  );
  const data: CellObject[][] = Array(Math.max(rows.length, 1)).fill([]);
  if (hasText) data[0] = [{ t: 's', v: '-', z: '@' }];
  return {
    '!data': data,
    '!ref': range,
    '!cols': widths.map((wch) => ({ wch })),
    ...(isTable && { '!autofilter': { ref: range } }),
  };
}

function refuseBeyondSheet(rows: number, columns: number): void {
  const beyond = beyondSheet(rows, columns);
  if (beyond !== undefined) throw new FileFailure('sheet-too-large', beyond);
}

/** Takes an uncompressed package; gives it with its parts changed, compressed, without times. */
function repack(bytes: Buffer, change: (part: string, content: Buffer) => Buffer): Buffer {
  return packZip(
    readZipDirectory(bytes, 'xlsx').map((entry) => ({
      name: entry.name,
      content: change(entry.name, unpack(bytes, entry, 'xlsx')),
    })),
  );
}
