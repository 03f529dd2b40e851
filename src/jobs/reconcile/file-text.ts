import type { RowsFile } from '../../files/index.js';
import { Failure } from '../../findings/index.js';

/**
 * Takes a file that is to be added to; gives what turns the bytes of a pass, which are UTF-8, into those of
 * the file. Throws `encoding-unwritable` for the code pages of one byte a letter.
 */
export function finisherOf({ encoding, source }: RowsFile): (bytes: Buffer) => Buffer {
  if (encoding === 'utf-8') return (bytes) => bytes;
  if (encoding === 'utf-16le') return (bytes) => Buffer.from(bytes.toString(), 'utf16le');
  if (encoding === 'utf-16be') return (bytes) => Buffer.from(bytes.toString(), 'utf16le').swap16();
  throw new Failure('encoding-unwritable', { file: source.name, encoding });
}
