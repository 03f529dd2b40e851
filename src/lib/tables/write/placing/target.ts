import { type Stats, statSync } from 'node:fs';
import fs from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileFailure } from '../../failure.js';
import { shownPath } from '../../read/open-file.js';
import { systemCode } from '../../system-code.js';
import { outputFailure } from '../output-failure.js';

/** Where an output goes: into a file, new or in the place of another, or into a pipe or device as it comes. */
export type Target =
  | { readonly type: 'file'; readonly path: string; readonly replaced?: Stats }
  | { readonly type: 'stream' };

/**
 * Where what is written to a path goes. A link is followed: it stays, and the file that it leads to is replaced.
 * Throws `output-not-file` for a folder, a link that leads nowhere, a socket and a disk, and `output-unwritable`.
 */
export async function targetOf(path: string): Promise<Target> {
  const stats = await statOf(path);
  if (stats === undefined) {
    if (await isLink(path)) throw notFile(path);
    return { type: 'file', path };
  }
  if (isStream(stats)) return { type: 'stream' };
  if (!stats.isFile()) throw notFile(path);
  const real = (await isLink(path)) ? await fs.realpath(path) : path;
  if (isKept(stats, await fs.stat(dirname(real)), process.getuid?.()))
    throw new FileFailure('output-unwritable', { file: shownPath(path), reason: 'EPERM' });
  return { type: 'file', path: real, replaced: stats };
}

/** In a folder with this bit, such as /tmp, whoever may write may not replace what is another's (inode(7)). */
const STICKY = 0o1000;

type Owned = Pick<Stats, 'uid' | 'mode'>;

/** Whether the system keeps a user from putting another file in the place of one: it says so only when all is written. */
export function isKept(file: Owned, folder: Owned, user: number | undefined): boolean {
  const isOurs = user === undefined || user === 0 || file.uid === user || folder.uid === user;
  return (folder.mode & STICKY) !== 0 && !isOurs;
}

/**
 * Whether something stands at a path that an output would have to replace: a pipe or a device is written into,
 * a link that leads nowhere is in the way.
 */
export async function isTaken(path: string): Promise<boolean> {
  return !leadsToStream(path) && (await isThere(path));
}

/** Whether a path leads to a pipe or a device, beside which no file can stand. */
export function leadsToStream(path: string): boolean {
  try {
    return isStream(statSync(path));
  } catch {
    return false;
  }
}

/** Disks are devices of blocks: no output is meant to destroy one. */
function isStream(stats: Stats): boolean {
  return stats.isFIFO() || stats.isCharacterDevice();
}

/** A folder that can't be looked into can't be written to either: that is told when it is tried. */
function isThere(path: string): Promise<boolean> {
  return fs.lstat(path).then(
    () => true,
    () => false,
  );
}

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await fs.stat(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw outputFailure(error, path);
  }
}

async function isLink(path: string): Promise<boolean> {
  const stats = await fs.lstat(path).catch(() => undefined);
  return stats?.isSymbolicLink() === true;
}

function notFile(path: string): FileFailure<'output-not-file'> {
  return new FileFailure('output-not-file', { file: shownPath(path) });
}
