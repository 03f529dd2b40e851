import { closeSync, openSync, rmSync } from 'node:fs';
import fs, { type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { markedName } from './mark.js';

/** The temporary files of this process, gone when it ends. */
const open = new Set<string>();

/**
 * Makes a file beside a path that is gone when the process ends, unless it is kept. A signal ends it where it stands:
 * had the file been made by a call that is waited for, the end could come when the file is there and nobody knows of
 * it yet, or even before the file, for such a call is carried out all the same.
 */
export async function openTemporary(
  path: string,
  mode: number,
): Promise<{ readonly temporary: string; readonly handle: FileHandle }> {
  const temporary = join(dirname(path), markedName('new'));
  closeSync(openSync(temporary, 'wx', mode));
  if (open.size === 0) process.once('exit', sweep);
  open.add(temporary);
  try {
    return { temporary, handle: await fs.open(temporary, 'r+') };
  } catch (error) {
    discard(temporary);
    throw error;
  }
}

/** Lets a temporary file be: it was put in its place. */
export function keep(temporary: string): void {
  open.delete(temporary);
  if (open.size === 0) process.removeListener('exit', sweep);
}

/** Removes a temporary file, if it is there. */
export function discard(temporary: string): void {
  rmSync(temporary, { force: true });
  keep(temporary);
}

function sweep(): void {
  for (const temporary of open) discard(temporary);
}
