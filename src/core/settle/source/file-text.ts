import type { RowsFile } from '../../../lib/tables/index.js';
import { type Finding, finding } from '../../findings/index.js';

/** Takes a file that is added to; gives what turns the bytes of a pass into those of the file. */
export function finisherOf({ encoding }: RowsFile): (bytes: Buffer) => Buffer {
  // What is read of UTF-16 is UTF-8.
  if (encoding === 'utf-16le') return (bytes) => Buffer.from(bytes.toString(), 'utf16le');
  if (encoding === 'utf-16be') return (bytes) => Buffer.from(bytes.toString(), 'utf16le').swap16();
  return (bytes) => bytes;
}

/** Takes a file that was added to; gives what is to be said of characters that its encoding lacks. */
export function lackingFindings({ codec, encoding, source }: RowsFile): Finding[] {
  if (codec.lacking.size === 0) return [];
  const place = { file: source.name };
  return [finding('characters-replaced', { place }, { encoding, characters: [...codec.lacking] })];
}
