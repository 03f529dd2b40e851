import type { Encoding } from '../choices.js';
import type { RecordOptions } from '../delimited/record.js';
import { readRecords } from '../delimited/records.js';
import { toUtf8 } from '../read/encoding.js';
import type { OpenFile } from '../read/open-file.js';

/** Stretches that are looked at besides a file's beginning. */
const STRETCHES = 8;

const STRETCH_BYTES = 64 * 1024;

const LF = 10;

/** Where to look. */
export interface StretchOptions extends Omit<RecordOptions, 'firstLine'> {
  readonly encoding: Encoding;
  /** Bytes that are known already: the file's beginning. */
  readonly from: number;
  readonly size: number;
}

/**
 * Takes a file that was opened; gives the cells of some records of its middle and its end, stretch by stretch: what
 * holds of its beginning need not hold of what was written later. Records that a stretch cuts are left out; where it
 * began inside quotes, the first may be another than the file has.
 */
export async function readStretches(
  handle: OpenFile,
  { encoding, from, size, ...options }: StretchOptions,
): Promise<string[][][]> {
  const stretches: string[][][] = [];
  const count = Math.min(STRETCHES, Math.ceil((size - from) / STRETCH_BYTES));
  const step = (size - from) / count;
  const buffer = Buffer.alloc(STRETCH_BYTES);
  for (let part = 1; part <= count; part += 1) {
    // Of two bytes a character the first is at an even place.
    const start = Math.max(from, Math.floor((from + step * part - STRETCH_BYTES) / 2) * 2);
    const { bytesRead } = await handle.read(buffer, 0, STRETCH_BYTES, start);
    const { utf8 } = toUtf8(buffer.subarray(0, bytesRead), encoding);
    const whole = utf8.subarray(utf8.indexOf(LF) + 1, utf8.lastIndexOf(LF) + 1);
    const records = readRecords(whole, { ...options, firstLine: 1 });
    stretches.push(records.map(({ fields }) => [...fields]));
  }
  return stretches;
}
