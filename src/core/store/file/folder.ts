import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../../findings/index.js';
import { unwritable } from './unwritable.js';

/** Name of the folder that a workspace has by default. */
export const WORKSPACE_FOLDER = '.haicap';

/**
 * The nearest `.haicap/` at or above `start`, as an absolute path. Throws `Failure` workspace-foreign when it is
 * another user's: anybody may put one into a folder that all may write to.
 */
export function findWorkspace(start: string): string | undefined {
  const folder = resolve(start);
  const candidate = join(folder, WORKSPACE_FOLDER);
  if (isDirectory(candidate)) return ownOnly(candidate);
  const parent = dirname(folder);
  return parent === folder ? undefined : findWorkspace(parent);
}

/** With `sudo`, what belongs to whoever calls it is no stranger's. */
function ownOnly(directory: string): string {
  const own = [process.getuid?.(), Number(process.env.SUDO_UID ?? Number.NaN)];
  const { uid } = statSync(directory);
  if (process.getuid === undefined || own.includes(uid)) return directory;
  throw new Failure('workspace-foreign', { directory });
}

/** The SQLite file inside a workspace's folder. */
export function databaseFile(directory: string): string {
  return join(directory, 'workspace.db');
}

/** What SQLite keeps beside a database while it is written to. */
const BESIDE = ['-wal', '-shm', '-journal'] as const;

/** The database of the workspace that is named, else of the nearest, with what may stand beside it; none where there is none. */
export function databaseFiles(named: string | undefined): string[] {
  const directory = named ?? findWorkspace(process.cwd());
  if (directory === undefined) return [];
  return ['', ...BESIDE].map((suffix) => `${databaseFile(directory)}${suffix}`);
}

/**
 * Whether a workspace's folder holds a database: one that doesn't is yet to be made. Throws `Failure` file-forbidden for
 * a folder that can't be looked into.
 */
export function hasDatabase(directory: string): boolean {
  const file = databaseFile(directory);
  return looking(file, () => statSync(file, { throwIfNoEntry: false })) !== undefined;
}

/** The names in a folder, in their order; none where there is none. Throws `Failure` file-forbidden. */
export function namesIn(folder: string): string[] {
  return existsSync(folder) ? looking(folder, () => readdirSync(folder)).sort() : [];
}

function looking<T>(file: string, look: () => T): T {
  try {
    return look();
  } catch (cause) {
    throw new Failure('file-forbidden', { file }, { cause });
  }
}

/** Where the workbooks with rejected rows are written. */
export function rejectedFolder(directory: string): string {
  return join(directory, 'rejected');
}

/** The names in the folder of rejected rows, in lower case: some file systems know no other difference. */
export function rejectedNames(folder: string): string[] {
  return namesIn(folder).map((name) => name.toLowerCase());
}

/** What copies of a damaged database are called. */
const KEPT = /^workspace\.damaged-\d+\.db$/;

/** The name of the n-th copy of a damaged database. */
export function keptCopy(directory: string, count: number): string {
  return join(directory, `workspace.damaged-${count}.db`);
}

/** The copies of damaged databases that repairs left. */
export function keptCopies(directory: string): string[] {
  const names = namesIn(directory).filter((name) => KEPT.test(name));
  return names.map((name) => join(directory, name));
}

/** What was imported, and what was set aside of it, may be about persons. */
const OWNER_ONLY = 0o700;
const OWNER_ONLY_FILE = 0o600;

/**
 * Makes the workspace's folder and what stands in it beside the database.
 * Throws `Failure` output-unwritable when the system refuses.
 */
export function prepareFolder(directory: string): void {
  try {
    const made = mkdirSync(directory, { recursive: true, mode: OWNER_ONLY });
    mkdirSync(rejectedFolder(directory), { recursive: true, mode: OWNER_ONLY });
    if (made !== undefined) hideFromGit(directory);
  } catch (cause) {
    throw unwritable(directory, cause);
  }
}

/**
 * Makes the database's file where there is none, for its owner alone: a folder that was there before may be open to
 * others. What SQLite puts beside it is as open as the file. Throws `Failure` output-unwritable.
 */
export function makeDatabase(directory: string): void {
  const file = databaseFile(directory);
  try {
    closeSync(openSync(file, 'a', OWNER_ONLY_FILE));
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

/**
 * Rejected rows may hold personal data, and a database in use can't be committed whole, so git is
 * told to pass the folder over. A folder that was there before is the user's: nothing is put in it.
 */
function hideFromGit(directory: string): void {
  writeFileSync(join(directory, '.gitignore'), '*\n');
}

/** What can't be looked at, for a folder above is closed, is nobody's here. */
function isDirectory(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}
