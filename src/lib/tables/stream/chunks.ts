import type { Encoding } from '../choices.js';
import type { OpenFile } from '../read/open-file.js';

const CHUNK_BYTES = 1024 * 1024;

/** Free bytes before each chunk, where the record that runs over from the one before can stand. */
const HEADROOM = 64 * 1024;

/** One is being read, one looked at, and of one the last record may still be needed. */
const BUFFERS = 3;

/**
 * Gives a file's bytes chunk by chunk, text of two bytes a character as UTF-8. The next chunk is being
 * read while one is looked at. A chunk is overwritten when two more have been asked for.
 * Throws `file-changed` at the end when the file was written to meanwhile.
 */
export async function* readChunks(handle: OpenFile, encoding: Encoding): AsyncGenerator<Buffer> {
  const decoder = encoding.startsWith('utf-16') ? new TextDecoder(encoding) : undefined;
  const buffers = Array.from({ length: BUFFERS }, () => Buffer.allocUnsafe(HEADROOM + CHUNK_BYTES));
  const read = async (turn: number, position: number): Promise<Buffer> => {
    const buffer = buffers[turn % BUFFERS] ?? Buffer.allocUnsafe(HEADROOM + CHUNK_BYTES);
    const { bytesRead } = await handle.read(buffer, HEADROOM, CHUNK_BYTES, position);
    return buffer.subarray(HEADROOM, HEADROOM + bytesRead);
  };
  let position = 0;
  let pending = read(0, position);
  for (let turn = 1; ; turn += 1) {
    const chunk = await pending;
    if (chunk.length === 0) {
      await handle.refuseIfChanged();
      break;
    }
    position += chunk.length;
    pending = read(turn, position);
    yield decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield Buffer.from(rest);
}

/** Takes what is left of a chunk and the next one; gives both as one, in place where there is room. */
export function joined(rest: Buffer, chunk: Buffer): Buffer {
  const start = chunk.byteOffset - rest.length;
  if (rest.length > HEADROOM || start < 0 || chunk.length < CHUNK_BYTES / 2)
    return Buffer.concat([rest, chunk]);
  const both = Buffer.from(chunk.buffer, start, rest.length + chunk.length);
  rest.copy(both);
  return both;
}
