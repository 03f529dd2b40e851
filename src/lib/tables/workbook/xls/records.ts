import { FileFailure } from '../../failure.js';
import { areSoundStrings } from './shared-strings.js';
import { isSoundText } from './text-records.js';

/** The records that tables are made of, in every version of the format (MS-XLS 2.3, and before). */
const KEPT = new Set([
  // Beginnings and ends, the code page and the epoch.
  0x0009, 0x0209, 0x0409, 0x0809, 0x000a, 0x0042, 0x00e1, 0x0022,
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

const PASSWORD = 0x002f;

/** The texts that cells share. */
const SHARED_STRINGS = 0x00fc;

/**
 * Takes the stream of an xls workbook; gives it with every record that is of no use for tables
 * made one that the library passes over: many of its parsers never end, or take all memory, when a
 * count in a record is broken. Throws `file-encrypted`, or `file-truncated` when a record reaches
 * beyond the end or a text beyond its record.
 */
export function tableRecords(stream: Buffer, file: string): Buffer {
  const records = Buffer.from(stream);
  const strings: Buffer[] = [];
  for (const { type, at, end } of recordsOf(records, file)) {
    if (type === PASSWORD) throw new FileFailure('file-encrypted', { file });
    const body = records.subarray(at + HEADER_BYTES, end);
    if (type === SHARED_STRINGS) strings.push(body);
    if (type === records.readUInt16LE(at) && !isSoundText(type, body, goesOn(records, end)))
      throw truncated(file);
    if (!KEPT.has(type)) records.writeUInt16LE(PASSED_OVER, at);
  }
  if (strings.length > 0 && !areSoundStrings(strings)) throw truncated(file);
  return records;
}

/** Whether what begins here belongs to the record before. */
function goesOn(stream: Buffer, at: number): boolean {
  return at + HEADER_BYTES <= stream.length && stream.readUInt16LE(at) === CONTINUE;
}

interface BiffRecord {
  /** Of a record that goes on with another, the type of that one. */
  readonly type: number;
  readonly at: number;
  readonly end: number;
}

/** Goes through a stream. Throws `file-truncated` when a record reaches beyond the end. */
export function* recordsOf(stream: Buffer, file: string): Iterable<BiffRecord> {
  let type = 0;
  for (let at = 0; at + HEADER_BYTES <= stream.length; ) {
    const stored = stream.readUInt16LE(at);
    if (stored === 0 && type === END) return;
    if (stored !== CONTINUE) type = stored;
    const end = at + HEADER_BYTES + stream.readUInt16LE(at + 2);
    if (end > stream.length) throw truncated(file);
    yield { type, at, end };
    at = end;
  }
}

function truncated(file: string): FileFailure<'file-truncated'> {
  return new FileFailure('file-truncated', { file, reason: 'XLS' });
}
