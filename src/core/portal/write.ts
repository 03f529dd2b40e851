import { join } from 'node:path';
import { clearLeftovers, ensureFolder, isTaken, together } from '../../lib/tables/index.js';
import { Failure } from '../findings/index.js';
import { type EncodedFile, MANIFEST_NAME, type Manifest } from './manifest.js';

/** Throws `output-exists` for the first of the names that the folder has already. */
export async function refuseExisting(directory: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const file = join(directory, name);
    if (await isTaken(file)) throw new Failure('output-exists', { file });
  }
}

/**
 * Writes the files of an export and its manifest, all or none. The manifest of an earlier export goes first and the
 * new one comes last, so that none ever vouches for files of two exports.
 */
export async function writeExport(
  directory: string,
  files: readonly Pick<EncodedFile, 'name' | 'bytes'>[],
  manifest: Manifest,
  force: boolean,
): Promise<void> {
  const manifestFile = join(directory, MANIFEST_NAME);
  await ensureFolder(directory);
  clearLeftovers(directory);
  await together(async (outputs) => {
    // What is exported is published.
    const options = { force, isPublic: true };
    await outputs.add(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`, options);
    for (const { name, bytes } of files) await outputs.add(join(directory, name), bytes, options);
    if (force) outputs.remove(manifestFile);
  });
}
