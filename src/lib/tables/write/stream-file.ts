import { closeSync, constants, openSync } from 'node:fs';
import fs, { type FileHandle } from 'node:fs/promises';
import { outputFailure } from './output-failure.js';
import type { WaitingFile } from './whole-file.js';
import { writeAll } from './write-all.js';

/**
 * A pipe or a device: what is written is gone at once, whole or not, and nothing stands in its place. Throws
 * `output-unwritable`, for a pipe also when nobody reads it.
 */
export async function openStream(path: string): Promise<WaitingFile> {
  const orFail = (error: unknown): never => {
    throw outputFailure(error, path);
  };
  const handle = await open(path).catch(orFail);
  return {
    write: (bytes) => writeAll(handle, bytes).catch(orFail),
    ready: async () => {
      await handle.close().catch(orFail);
      return [];
    },
    abort: () => handle.close().catch(() => undefined),
  };
}

/** Opening a pipe waits for a reader, for ever if need be: whether there is one is asked first. */
async function open(path: string): Promise<FileHandle> {
  const probe = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  try {
    return await fs.open(path, constants.O_WRONLY | constants.O_NOCTTY);
  } finally {
    closeSync(probe);
  }
}
