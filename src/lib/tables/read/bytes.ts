import { createHash } from 'node:crypto';
import { FileFailure } from '../failure.js';
import { LIMITS, refuseBytesBeyond } from '../limits.js';
import { type OpenFile, openFile, shownPath } from './open-file.js';

/** One file's bytes, before it is known what they are. */
export interface FileBytes {
  /** The path as the user gave it, with `/` between its parts. */
  readonly name: string;
  readonly bytes: Buffer;
  /** Lower-case hex SHA-256. */
  readonly sha256: string;
}

/**
 * Takes a path; gives the whole file, as it was when it was opened. Throws as `openFile` does, `file-empty`,
 * `file-too-large` or `file-changed`.
 */
export async function readBytes(path: string): Promise<FileBytes> {
  const name = shownPath(path);
  const file = await openFile(path);
  try {
    const bytes = await readWhole(file, name);
    await file.refuseIfChanged();
    return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } finally {
    await file.close();
  }
}

async function readWhole(file: OpenFile, name: string): Promise<Buffer> {
  refuseBytesBeyond(LIMITS.fileBytes, file.size, name);
  const bytes = Buffer.allocUnsafe(file.size);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  if (length === 0) throw new FileFailure('file-empty', { file: name });
  return bytes.subarray(0, length);
}
