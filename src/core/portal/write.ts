import { lstat, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureFolder, writeWhole } from '../../lib/tables/index.js';
import { Failure } from '../findings/index.js';
import { type EncodedFile, MANIFEST_NAME, type Manifest } from './manifest.js';

/** Throws `output-exists` for the first of the names that the folder has already. */
export async function refuseExisting(directory: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const file = join(directory, name);
    if (await exists(file)) throw new Failure('output-exists', { file });
  }
}

/** A folder that can't be looked into can't be written to either: that is told when it is tried. */
function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

/**
 * Writes the files of an export and, when all stand, its manifest. The manifest of an earlier
 * export goes first, so that it never vouches for files of two exports.
 */
export async function writeExport(
  directory: string,
  files: readonly Pick<EncodedFile, 'name' | 'bytes'>[],
  manifest: Manifest,
  force: boolean,
): Promise<void> {
  const manifestFile = join(directory, MANIFEST_NAME);
  await ensureFolder(directory);
  if (force) await remove(manifestFile);
  for (const { name, bytes } of files) await writeWhole(join(directory, name), bytes, { force });
  await writeWhole(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`, { force });
}

async function remove(file: string): Promise<void> {
  try {
    await rm(file, { force: true });
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new Failure('output-unwritable', { file, reason }, { cause });
  }
}
