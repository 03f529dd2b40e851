import fs, { type FileHandle } from 'node:fs/promises';
import { sep } from 'node:path';
import { FileFailure } from '../failure.js';
import { systemCode } from '../system-code.js';
import { readStreamed, STANDARD } from './streamed.js';

/** A file of the disk or what came out of a stream: read from any place, as often as wanted. */
export interface OpenFile {
  readonly size: number;
  /** Fills a buffer from an offset on with so many of the bytes at a position, or with as many as there are. */
  read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesRead: number }>;
  /** Throws `file-changed` when it is no longer the file that was opened: what was read may be of two states of it. */
  refuseIfChanged(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a file to read; `-` is standard input. Throws `file-missing`, `file-is-directory`, `file-forbidden`,
 * `file-truncated`, and for a stream as `readStreamed` does.
 */
export async function openFile(path: string): Promise<OpenFile> {
  if (path === STANDARD) return inMemory(await readStreamed(path));
  const name = shownPath(path);
  const stats = await fs.stat(path).catch((error: unknown) => refuse(error, name));
  if (stats.isDirectory()) throw new FileFailure('file-is-directory', { file: name });
  // A pipe has no places, a device no size, and what the system makes up as it is read doesn't tell it.
  if (!stats.isFile() || stats.size === 0)
    return inMemory(await readStreamed(path).catch((error: unknown) => refuse(error, name)));
  const handle = await fs.open(path, 'r').catch((error: unknown) => refuse(error, name));
  const opened = await handle.stat({ bigint: true });
  return {
    size: Number(opened.size),
    read: reader(handle, name),
    refuseIfChanged: async () => {
      const { size, mtimeNs } = await handle.stat({ bigint: true });
      if (size !== opened.size || mtimeNs !== opened.mtimeNs)
        throw new FileFailure('file-changed', { file: name });
    },
    close: () => handle.close(),
  };
}

/** A path with `/` between its parts, on every system. */
export function shownPath(path: string): string {
  return path.replaceAll(sep, '/');
}

function reader(handle: FileHandle, name: string): OpenFile['read'] {
  return (...place) => handle.read(...place).catch((error: unknown) => refuse(error, name));
}

function inMemory(bytes: Buffer): OpenFile {
  return {
    size: bytes.length,
    read: async (buffer, offset, length, position) => ({
      bytesRead: bytes.copy(buffer, offset, position, position + length),
    }),
    refuseIfChanged: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/** What the system says when a path leads to no file. */
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL', 'ENXIO']);

/** What the system says when it keeps a file from us, another program's lock included. */
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EBUSY']);

function refuse(error: unknown, file: string): never {
  const code = systemCode(error);
  if (code === 'EISDIR') throw new FileFailure('file-is-directory', { file }, { cause: error });
  if (MISSING.has(code)) throw new FileFailure('file-missing', { file }, { cause: error });
  refuseForbidden(error, file);
  if (code === 'EIO')
    throw new FileFailure('file-truncated', { file, reason: code }, { cause: error });
  throw error;
}

/** Throws `file-forbidden` where the system keeps a file or a folder from us. */
export function refuseForbidden(error: unknown, path: string): void {
  if (FORBIDDEN.has(systemCode(error)))
    throw new FileFailure('file-forbidden', { file: shownPath(path) }, { cause: error });
}
