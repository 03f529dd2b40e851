/** A long text that is made part by part while it is written: as one it would need as much memory again. */
export class ChunkedText {
  constructor(readonly parts: Iterable<string>) {}

  /** The whole, for those who need it at once. */
  toString(): string {
    return [...this.parts].join('');
  }
}

/** Characters that are written at once: a call of the system for each line would take longer than making it. */
const CHUNK = 65_536;

/** The same text in parts of a good length; bytes among it stay as they are. */
export function* inChunks<B = never>(parts: Iterable<string | B>): Iterable<string | B> {
  let chunk = '';
  for (const part of parts) {
    if (typeof part !== 'string') {
      if (chunk !== '') yield chunk;
      chunk = '';
      yield part;
      continue;
    }
    chunk += part;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
