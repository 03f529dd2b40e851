import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../core/findings/choices.js';
import { STANDARD } from './standard.js';

/** A file of a command, and by which option or argument it was named; absent when that was not given. */
export interface NamedFile {
  readonly name: string;
  readonly path: string | undefined;
}

/** The files that a command reads, and those that it writes. */
export interface UsedFiles {
  readonly reads: readonly NamedFile[];
  readonly writes: readonly NamedFile[];
}

/**
 * Refuses to write a file that is read, or two into one, by whatever paths they are named: the list that
 * a command is about would be lost. Throws `Failure` file-shared.
 */
export async function refuseSharedFiles({ reads, writes }: UsedFiles): Promise<void> {
  const used = new Map<string, string>();
  for (const { name, path } of reads) if (isFile(path)) used.set(await identityOf(path), name);
  for (const { name, path } of writes) {
    if (!isFile(path)) continue;
    const identity = await identityOf(path);
    const other = used.get(identity);
    if (other !== undefined) throw new Failure('file-shared', { option: name, other, file: path });
    used.set(identity, name);
  }
}

/** Standard input is another than standard output. */
function isFile(path: string | undefined): path is string {
  return path !== undefined && path !== STANDARD;
}

/** The same for all paths of one file: of one that is there its number on its device, else where it will be. */
async function identityOf(path: string): Promise<string> {
  // As a number, two files of a large volume may share one.
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  if (found !== undefined && found.ino !== 0n) return `${found.dev}:${found.ino}`;
  const folder = dirname(resolve(path));
  const real = await realpath(folder).catch(() => folder);
  const place = join(real, basename(path));
  return FOLDS_NAMES ? place.normalize('NFC').toLowerCase() : place;
}

/** Whether names that differ by case, or by how their marks are put together, are one file. */
const FOLDS_NAMES = process.platform === 'win32' || process.platform === 'darwin';
