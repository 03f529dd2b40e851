import { realpath, stat } from 'node:fs/promises';
import { Failure } from '../../core/findings/index.js';
import { isBesideOutput } from '../../core/settle/index.js';
import { expandPatterns, readContent, STANDARD } from '../../lib/tables/index.js';

/** A file that `reconcile` or `review` wrote beside a result. */
export interface BesideFile {
  readonly file: string;
  /** The file itself, where `file` is a link. */
  readonly path: string;
  readonly rows: number;
}

/** Those that were written before a day, and those that are younger. */
interface BesideFiles {
  readonly due: readonly BesideFile[];
  readonly younger: readonly string[];
}

/**
 * Looks at files that are to be removed: each must be one that was written beside a result. Throws `Failure` forget-other
 * for any other, and what reading one throws, before anything is removed.
 */
export async function besideFiles(
  patterns: readonly string[],
  before: string,
): Promise<BesideFiles> {
  const { paths } = await expandPatterns(patterns);
  const due: BesideFile[] = [];
  const younger: string[] = [];
  for (const file of new Set(paths)) {
    if (file === STANDARD) throw new Failure('forget-other', { file });
    const rows = await rowsOf(file);
    const { mtime } = await stat(file);
    if (mtime.toISOString() < before) due.push({ file, path: await realpath(file), rows });
    else younger.push(file);
  }
  return { due, younger };
}

/** How many rows stand below the header of the first sheet that was written beside a result. */
async function rowsOf(file: string): Promise<number> {
  const { grids } = await readContent(file);
  const grid = grids.find(isBesideOutput);
  if (grid === undefined) throw new Failure('forget-other', { file });
  return Math.max(0, grid.rows.length - 1);
}
