import type { CellObject, WorkBook, WorkSheet } from 'xlsx';
import { cellAddress } from '../../address.js';
import { FileFailure } from '../../failure.js';
import { type CompoundFiles, loadSheetJs } from '../../workbook/sheetjs.js';
import { readZipDirectory, unpack } from '../../workbook/zip.js';
import { type CellChoices, offerChoices } from '../choices.js';
import { storedText } from './cell-text.js';
import { legalSheetNames } from './sheet-name.js';
import { beyondSheet } from './sheet-size.js';
import { withWrappedFormats, wrapCells } from './wrapped.js';

export interface SheetContent {
  /** Made legal for Excel where it isn't. */
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Widths of the columns in characters. */
  readonly widths?: readonly number[];
  /** Whether the first row stays in sight. */
  readonly freezeHeader?: boolean;
  /** Whether the first row can filter the others. */
  readonly autofilter?: boolean;
  /** Whether long texts are shown in several lines, below a header in bold. */
  readonly wrapped?: boolean;
  readonly choices?: CellChoices;
}

/**
 * Takes sheets; gives an xlsx workbook: the same bytes on every machine at any time. Text is
 * written as cells of type and format text, so that no zero is eaten and nothing calculated. Blank text
 * and null leave the cell empty. Throws `sheet-too-large` for more rows or columns than a sheet has, and a
 * `RangeError` for a text that no cell holds: `fitsCell` is asked before.
 */
export async function encodeWorkbook(sheets: readonly SheetContent[]): Promise<Uint8Array> {
  const { write, compound } = await loadSheetJs();
  const names = legalSheetNames(sheets.map(({ name }) => name));
  const workbook: WorkBook = { SheetNames: names, Sheets: {} };
  sheets.forEach((sheet, i) => {
    workbook.Sheets[names[i] ?? sheet.name] = worksheet(sheet);
  });
  const bytes = write(workbook);
  const styles = sheets.some(({ wrapped }) => wrapped) ? wrappedStyles(bytes) : undefined;
  return repack(compound, bytes, (part, content) => {
    if (part === STYLES && styles !== undefined) return styles.part;
    const sheet = sheets[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1]) - 1];
    if (sheet === undefined) return content;
    const { freezeHeader, choices, rows, wrapped } = sheet;
    const frozen = freezeHeader === true ? freezeFirstRow(content) : content;
    const shown = wrapped === true && styles ? wrapCells(frozen, styles.formats) : frozen;
    return choices === undefined ? shown : offerChoices(shown, choices, rows.length);
  });
}

const STYLES = 'xl/styles.xml';

/** The formats are in one part, which may stand behind the sheets that point to them. */
function wrappedStyles(bytes: Buffer): ReturnType<typeof withWrappedFormats> | undefined {
  const entry = readZipDirectory(bytes, 'xlsx').find(({ name }) => name === STYLES);
  return entry && withWrappedFormats(unpack(bytes, entry, 'xlsx'));
}

function worksheet({ rows, widths, autofilter }: SheetContent): WorkSheet {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  refuseBeyondSheet(rows.length, width);
  const range = `A1:${cellAddress(Math.max(rows.length, 1), width - 1)}`;
  return {
    // SheetJS takes it for granted that there is a first row.
    '!data': rows.length === 0 ? [[]] : rows.map((row) => row.map(cellObject)),
    '!ref': range,
    ...(widths !== undefined && { '!cols': widths.map((wch) => ({ wch })) }),
    ...(autofilter === true && { '!autofilter': { ref: range } }),
  };
}

function refuseBeyondSheet(rows: number, columns: number): void {
  const beyond = beyondSheet(rows, columns);
  if (beyond !== undefined) throw new FileFailure('sheet-too-large', beyond);
}

function cellObject(value: string | number | null): CellObject {
  if (value === null || value === '') return { t: 'z' };
  if (typeof value === 'number') return { t: 'n', v: value };
  return { t: 's', v: storedText(value), z: '@' };
}

/** SheetJS writes no panes. */
function freezeFirstRow(xml: Buffer): Buffer {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = /<sheetView ([^<>]*)\/>/;
  return Buffer.from(xml.toString().replace(view, `<sheetView $1>${pane}</sheetView>`));
}

/** Takes an uncompressed package; gives it with its parts changed, compressed, without times. */
function repack(
  library: CompoundFiles,
  bytes: Buffer,
  change: (part: string, content: Buffer) => Buffer,
): Uint8Array {
  const archive = library.utils.cfb_new();
  for (const entry of readZipDirectory(bytes, 'xlsx')) {
    const content = change(entry.name, unpack(bytes, entry, 'xlsx'));
    library.utils.cfb_add(archive, entry.name, content, { unsafe: true });
  }
  return library.write(archive, { type: 'buffer', fileType: 'zip', compression: true });
}
