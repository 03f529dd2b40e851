/** Where the count of a text's letters stands in its record, and how many bytes it takes. */
interface TextCount {
  readonly at: number;
  readonly bytes: 1 | 2;
}

/** The records that hold one text, in every version of the format (MS-XLS 2.4.148, 2.4.268, and before). */
const COUNTS: ReadonlyMap<number, TextCount> = new Map([
  // Cells with texts of their own.
  [0x0004, { at: 7, bytes: 1 }],
  [0x0204, { at: 6, bytes: 2 }],
  [0x00d6, { at: 6, bytes: 2 }],
  // What formulas give.
  [0x0007, { at: 0, bytes: 1 }],
  [0x0207, { at: 0, bytes: 2 }],
]);

/**
 * Takes a record's type and its body; tells whether the text that it should hold ends within it, a letter taking a byte
 * at least. The library trusts the count: where none stands it reads on until the memory is full. One that `goesOn` in
 * other records must have a count alone.
 */
export function isSoundText(type: number, body: Buffer, goesOn: boolean): boolean {
  const count = COUNTS.get(type);
  if (count === undefined) return true;
  const begins = count.at + count.bytes;
  if (body.length < begins) return false;
  return goesOn || begins + body.readUIntLE(count.at, count.bytes) <= body.length;
}
