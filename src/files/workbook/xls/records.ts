import { Failure } from '../../../findings/index.js';

/** The records that tables are made of, in every version of the format (MS-XLS 2.3, and before). */
const KEPT = new Set([
  // Beginnings and ends, the password, the code page and the epoch.
  0x0009, 0x0209, 0x0409, 0x0809, 0x000a, 0x002f, 0x0042, 0x00e1, 0x0022,
  // Sheets, their rows, columns and merged blocks.
  0x0085, 0x0081, 0x0000, 0x0200, 0x0008, 0x0208, 0x007d, 0x00e5,
  // Texts that cells share, styles and number formats.
  0x00fc, 0x00e0, 0x0043, 0x0243, 0x0443, 0x0044, 0x041e, 0x001e,
  // Cells: blank, numbers, texts, booleans, errors, formulas and the texts that they give.
  0x0001, 0x0201, 0x00be, 0x0002, 0x0003, 0x0203, 0x007e, 0x027e, 0x00bd, 0x0004, 0x0204, 0x00d6,
  0x00fd, 0x0005, 0x0205, 0x0006, 0x0206, 0x0406, 0x0007, 0x0207,
]);

/** What doesn't fit into one record goes on in these; they belong to the one before. */
const CONTINUE = 0x003c;

const END = 0x000a;

/** What is selected on a sheet: a record that the library passes over unread. */
const PASSED_OVER = 0x001d;

const HEADER_BYTES = 4;

/**
 * Takes the stream of an xls workbook; gives it with every record that is of no use for tables
 * made one that the library passes over: most of its parsers never end, or take all memory, when a
 * count in a record is broken. Throws `file-truncated` when a record reaches beyond the end.
 */
export function tableRecords(stream: Buffer, file: string): Buffer {
  const records = Buffer.from(stream);
  let last = 0;
  for (let at = 0; at + HEADER_BYTES <= records.length; ) {
    const type = records.readUInt16LE(at);
    if (type === 0 && last === END) break;
    const end = at + HEADER_BYTES + records.readUInt16LE(at + 2);
    if (end > records.length) throw new Failure('file-truncated', { file, reason: 'XLS' });
    const kept = KEPT.has(type) || (type === CONTINUE && last !== PASSED_OVER);
    last = kept ? type : PASSED_OVER;
    records.writeUInt16LE(last, at);
    at = end;
  }
  return records;
}
