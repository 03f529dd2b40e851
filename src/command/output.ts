import { basename } from 'node:path';
import type { Config } from '../core/config/index.js';
import { clearLeftovers, clearPrivateFolders, expandPatterns } from '../lib/tables/index.js';
import { type CliWords, fill } from './language.js';
import { filesUsed, foldersWritten, type GivenOptions, realPathOf } from './named-files.js';
import { tell } from './screen/screen.js';
import { type NamedFile, refuseSharedFiles, type UsedFiles } from './shared-files.js';

/** Refuses options that name one file for two uses, or the database that is worked with. Throws `Failure` file-shared. */
export async function refuseSharedOptions(options: GivenOptions, config: Config): Promise<void> {
  const { reads, writes } = filesUsed(options, config);
  const database = writes.some(({ path }) => DATABASE.test(basename(realPathOf(path))))
    ? await databaseOf(options)
    : [];
  await refuseSharedFiles({ reads: [...reads, ...database], writes });
}

/** A workspace's database, and what SQLite keeps beside it. */
const DATABASE = /^workspace\.db(?:-wal|-shm|-journal)?$/;

async function databaseOf({ workspace }: GivenOptions): Promise<readonly NamedFile[]> {
  const { databaseFiles } = await import('../core/store/index.js');
  const named = typeof workspace === 'string' ? workspace : undefined;
  return databaseFiles(named).map((path) => ({ name: '--workspace', path }));
}

/**
 * Refuses to write over a list that a command is about, or `beside` what is written into one file with it. Throws
 * `Failure` file-shared.
 */
export async function refuseOverwritingInput(
  patterns: readonly string[],
  { reads, writes }: UsedFiles,
  beside: readonly NamedFile[] = [],
): Promise<void> {
  if (writes.length + beside.length === 0) return;
  const { paths } = await expandPatterns(patterns);
  const lists = paths.map((path) => ({ name: paths.length === 1 ? 'FILE' : path, path }));
  await refuseSharedFiles({ reads: [...lists, ...reads], writes: [...beside, ...writes] });
}

/** Clears what an earlier run that was killed left where this one writes, and tells what it completed by that. */
export function clearLeftoversOf(options: GivenOptions, words: CliWords): void {
  clearPrivateFolders();
  for (const folder of foldersWritten(options)) {
    const completed = clearLeftovers(folder).join(', ');
    if (completed === '') continue;
    tell(fill(words.talk.completed, { files: completed }));
  }
}
