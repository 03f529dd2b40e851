import { readdir, stat } from 'node:fs/promises';
import { compareCodePoints } from '../../text/index.js';
import { refuseForbidden } from '../read/open-file.js';
import { hasWildcard, wildcardTest } from './wildcard.js';

/**
 * Takes a path with wildcards and whether `\` parts it too (Windows); gives the files it matches,
 * in the order of code points, with `/` between their parts. Throws `file-forbidden` for a folder that can't be
 * looked into: what may match there would be passed over in silence.
 */
export async function matchingFiles(pattern: string, windows: boolean): Promise<string[]> {
  const parts = (windows ? pattern.replaceAll('\\', '/') : pattern).split('/');
  let paths: string[] = [''];
  for (const [i, part] of parts.entries()) {
    const last = i === parts.length - 1;
    const found = await Promise.all(paths.map((path) => step(path, part, last, windows)));
    paths = found.flat();
  }
  return paths.sort(compareCodePoints);
}

/** The paths that one more part leads to: files when it is the last part, folders before. */
async function step(
  parent: string,
  part: string,
  last: boolean,
  windows: boolean,
): Promise<string[]> {
  const names = hasWildcard(part) ? await namesIn(parent, wildcardTest(part, windows)) : [part];
  const paths = names.map((name) => `${parent}${name}`);
  if (!last) {
    // The parts before the first slash of `/data` and after `data//` are empty.
    const folders = await only(paths, (path) => isKind(path === '' ? '/' : path, 'folder'));
    return folders.map((path) => `${path}/`);
  }
  return only(paths, (path) => isKind(path, 'file'));
}

async function namesIn(folder: string, matches: (name: string) => boolean): Promise<string[]> {
  const names = await readdir(folder === '' ? '.' : folder).catch((error: unknown) => {
    refuseForbidden(error, folder);
    return [];
  });
  return names.filter(matches);
}

async function isKind(path: string, kind: 'file' | 'folder'): Promise<boolean> {
  const stats = await stat(path).catch((error: unknown) => {
    refuseForbidden(error, path);
    return undefined;
  });
  return kind === 'folder' ? stats?.isDirectory() === true : stats?.isFile() === true;
}

async function only(
  paths: readonly string[],
  keeps: (path: string) => Promise<boolean>,
): Promise<string[]> {
  const kept = await Promise.all(paths.map(keeps));
  return paths.filter((_, i) => kept[i]);
}
