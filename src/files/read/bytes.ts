import { createHash } from 'node:crypto';
import fs, { type FileHandle } from 'node:fs/promises';
import { sep } from 'node:path';
import { Failure } from '../../findings/index.js';
import { LIMITS, refuseBytesBeyond } from '../limits.js';
import { systemCode } from '../system-code.js';

/** One file's bytes, before it is known what they are. */
export interface FileBytes {
  /** The path as the user gave it, with `/` between its parts. */
  readonly name: string;
  readonly bytes: Buffer;
  /** Lower-case hex SHA-256. */
  readonly sha256: string;
}

/**
 * Takes a path; gives the whole file. Throws `file-missing`, `file-is-directory`, `file-empty`,
 * `file-forbidden` or `file-too-large`.
 */
export async function readBytes(path: string): Promise<FileBytes> {
  const name = shownPath(path);
  const handle = await openFile(path);
  try {
    const bytes = await readWhole(handle, name).catch((error: unknown) => refuse(error, name));
    return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } finally {
    await handle.close();
  }
}

/** Opens a file to read. Throws `file-missing`, `file-is-directory`, `file-forbidden` or `file-truncated`. */
export async function openFile(path: string): Promise<FileHandle> {
  const name = shownPath(path);
  const handle = await fs.open(path, 'r').catch((error: unknown) => refuse(error, name));
  const stats = await handle.stat();
  if (!stats.isDirectory()) return handle;
  await handle.close();
  throw new Failure('file-is-directory', { file: name });
}

/** A path with `/` between its parts, on every system. */
export function shownPath(path: string): string {
  return path.replaceAll(sep, '/');
}

async function readWhole(handle: FileHandle, file: string): Promise<Buffer> {
  const stats = await handle.stat();
  refuseBytesBeyond(LIMITS.fileBytes, stats.size, file);
  const bytes = await handle.readFile();
  if (bytes.length === 0) throw new Failure('file-empty', { file });
  return bytes;
}

/** What the system says when a path leads to no file. */
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL']);

/** What the system says when it keeps a file from us, another program's lock included. */
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EBUSY']);

function refuse(error: unknown, file: string): never {
  const code = systemCode(error);
  if (code === 'EISDIR') throw new Failure('file-is-directory', { file }, { cause: error });
  if (MISSING.has(code)) throw new Failure('file-missing', { file }, { cause: error });
  if (FORBIDDEN.has(code)) throw new Failure('file-forbidden', { file }, { cause: error });
  if (code === 'EIO') throw new Failure('file-truncated', { file, reason: code }, { cause: error });
  throw error;
}
