import { expandPatterns } from '../lib/tables/index.js';
import { type NamedFile, refuseSharedFiles } from './shared-files.js';

/** Refuses to write over a list that a command is about. Throws `Failure` file-shared. */
export async function refuseOverwritingInput(
  patterns: readonly string[],
  writes: readonly NamedFile[],
): Promise<void> {
  if (writes.every(({ path }) => path === undefined)) return;
  const { paths } = await expandPatterns(patterns);
  await refuseSharedFiles({ reads: paths.map((path) => ({ name: path, path })), writes });
}
