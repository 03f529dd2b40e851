/** The number of 16 bits at a place of a record's body; 0 beyond its end. */
export function wordAt(body: Buffer, at: number): number {
  return at + 2 <= body.length ? body.readUInt16LE(at) : 0;
}
