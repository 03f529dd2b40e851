import fs, { constants, copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Failure } from '../../findings/index.js';
import { databaseFile } from './folder.js';

/** Whether SQLite can put its own files beside the database, without which it can't even read it. */
export function isWritable(directory: string): boolean {
  try {
    for (const path of [directory, databaseFile(directory)]) fs.accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A folder that nobody else can look into, gone when the process ends. */
export function privateFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-'));
  const sweep = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', sweep);
  const remove = (): void => {
    process.removeListener('exit', sweep);
    sweep();
  };
  return { folder, remove };
}

/** What stands beside a database that is not written to its end. */
const JOURNALS = ['-wal', '-journal'];

/** A copy of a database, in a folder that nobody else can look into. */
export interface PrivateCopy {
  readonly file: string;
  remove(): void;
}

/**
 * Copies the database of a workspace that can only be read. Throws `Failure` workspace-unsettled where a journal stands
 * beside it: without that the copy would be an older state, or none.
 */
export function privateCopy(directory: string): PrivateCopy {
  const file = databaseFile(directory);
  for (const journal of JOURNALS.map((suffix) => `${file}${suffix}`)) {
    const size = statSync(journal, { throwIfNoEntry: false })?.size ?? 0;
    if (size > 0)
      throw new Failure('workspace-unsettled', { directory, journal: basename(journal) });
  }
  const { folder, remove } = privateFolder();
  const copy = join(folder, basename(file));
  try {
    copyFileSync(file, copy);
  } catch (cause) {
    remove();
    throw new Failure('file-forbidden', { file }, { cause });
  }
  return { file: copy, remove };
}
