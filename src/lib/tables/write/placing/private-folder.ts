import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputFailure } from '../output-failure.js';
import { leftFor, markedName } from './mark.js';

/** A folder that nobody else can look into. */
export interface PrivateFolder {
  readonly folder: string;
  remove(): void;
}

/**
 * Makes a folder that nobody else can look into among the temporary files of the system, gone when the process ends;
 * what a kill leaves, the next run removes. Throws `output-unwritable` where the system makes none.
 */
export function privateFolder(): PrivateFolder {
  const folder = join(tmpdir(), markedName('folder'));
  try {
    fs.mkdirSync(folder, { mode: 0o700 });
  } catch (cause) {
    throw outputFailure(cause, tmpdir());
  }
  const sweep = (): void => fs.rmSync(folder, { recursive: true, force: true });
  process.once('exit', sweep);
  const remove = (): void => {
    process.removeListener('exit', sweep);
    sweep();
  };
  return { folder, remove };
}

/**
 * Removes the private folders of runs that were killed. A folder of another user isn't ours to remove: whoever can put
 * another in its place meanwhile would have that emptied.
 */
export function clearPrivateFolders(): void {
  const place = tmpdir();
  for (const name of namesIn(place)) {
    const folder = join(place, name);
    if (leftFor(name) === 'folder' && isOwn(folder)) removeFolder(folder);
  }
}

function namesIn(place: string): string[] {
  try {
    return fs.readdirSync(place);
  } catch {
    return [];
  }
}

function isOwn(folder: string): boolean {
  const stats = fs.lstatSync(folder, { throwIfNoEntry: false });
  const own = process.getuid?.() ?? stats?.uid;
  return stats?.isDirectory() === true && stats.uid === own;
}

/** What another process is clearing too, or the system keeps, stays: nothing depends on it. */
function removeFolder(folder: string): void {
  try {
    fs.rmSync(folder, { recursive: true, force: true });
  } catch {}
}
