import fs, { constants, copyFileSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { privateFolder, systemCode } from '../../../lib/tables/index.js';
import { Failure } from '../../findings/index.js';
import { databaseFile, hasDatabase } from './folder.js';

/**
 * What the system says to writing into a workspace, `EACCES` or `EROFS`; nothing where it would let it. SQLite can't even
 * read where it can't put its own files beside the database.
 */
export function whyUnwritable(directory: string): string | undefined {
  const database = hasDatabase(directory) ? [databaseFile(directory)] : [];
  try {
    for (const path of [directory, ...database]) fs.accessSync(path, constants.W_OK);
    return undefined;
  } catch (error) {
    return systemCode(error);
  }
}

/** What stands beside a database that is not written to its end. */
const JOURNALS = ['-wal', '-journal'];

/** A copy of a database that nobody else can look into: a file, or its bytes where no disk takes one. */
export interface PrivateCopy {
  readonly source: string | Buffer;
  remove(): void;
}

/**
 * Copies the database of a workspace beside which nothing can be written. Throws `Failure` workspace-unsettled where a
 * journal stands beside it: without that the copy would be an older state, or none.
 */
export function privateCopy(directory: string): PrivateCopy {
  const file = databaseFile(directory);
  for (const journal of JOURNALS.map((suffix) => `${file}${suffix}`)) {
    const size = statSync(journal, { throwIfNoEntry: false })?.size ?? 0;
    if (size > 0)
      throw new Failure('workspace-unsettled', { directory, journal: basename(journal) });
  }
  return copyInFolder(file) ?? copyInMemory(file);
}

function copyInFolder(file: string): PrivateCopy | undefined {
  let remove = (): void => {};
  try {
    const made = privateFolder();
    remove = made.remove;
    const source = join(made.folder, basename(file));
    copyFileSync(file, source);
    return { source, remove };
  } catch {
    remove();
    return undefined;
  }
}

/** Where a database says which journal it has, and what says the one that needs no file beside it (sqlite.org/fileformat2.html). */
const VERSIONS = { from: 18, to: 20, rollback: 1 } as const;

function copyInMemory(file: string): PrivateCopy {
  try {
    const source = readFileSync(file);
    source.fill(VERSIONS.rollback, VERSIONS.from, VERSIONS.to);
    return { source, remove: () => {} };
  } catch (cause) {
    throw new Failure('file-forbidden', { file }, { cause });
  }
}
