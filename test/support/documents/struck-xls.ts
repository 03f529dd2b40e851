import { CFB, utils, type WorkBook, write } from 'xlsx';

const FONT = 0x0031;
const XF = 0x00e0;
const SHEET = 0x0085;
const STRUCK_OUT = 0x0008;
const TEXT_FORMAT = 0x31;

/** A row, and whether it is struck through. */
export interface StruckRow {
  readonly cells: readonly (string | number)[];
  readonly struck?: true;
}

/**
 * An xls workbook of such sheets. SheetJS writes no fonts: cells of struck rows are given a look of their own, and
 * that look another font.
 */
export function struckXls(sheets: Readonly<Record<string, readonly StruckRow[]>>): Uint8Array {
  const workbook: WorkBook = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map(({ cells }) => [...cells]));
    rows.forEach(({ cells, struck }, r) => {
      if (struck === undefined) return;
      cells.forEach((_, c) => {
        sheet[utils.encode_cell({ r, c })].z = '@';
      });
    });
    utils.book_append_sheet(workbook, sheet, name);
  }
  const file = CFB.read(write(workbook, { type: 'buffer', bookType: 'biff8' }), { type: 'buffer' });
  const entry = CFB.find(file, '/Workbook');
  if (entry === null) throw new Error('no workbook');
  const stream = withSecondFont(Buffer.from(entry.content));
  CFB.utils.cfb_add(file, '/Workbook', stream);
  return Buffer.from(CFB.write(file, { type: 'buffer' }));
}

function withSecondFont(stream: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at + 4 <= stream.length; ) {
    const type = stream.readUInt16LE(at);
    const end = at + 4 + stream.readUInt16LE(at + 2);
    const record = Buffer.from(stream.subarray(at, end));
    parts.push(record);
    if (type === FONT) {
      const struck = Buffer.from(record);
      struck.writeUInt16LE(STRUCK_OUT, 6);
      parts.push(struck);
    }
    if (type === XF && record.readUInt16LE(6) === TEXT_FORMAT) record.writeUInt16LE(1, 4);
    // The sheets begin further on by the font that was put before them.
    if (type === SHEET) record.writeUInt32LE(record.readUInt32LE(4) + FONT_BYTES, 4);
    at = end;
  }
  return Buffer.concat(parts);
}

/** What SheetJS writes of a font. */
const FONT_BYTES = 4 + 26;
