import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { inChunks } from '../../lib/streams/index.js';
import {
  clearLeftovers,
  ensureFolder,
  isTaken,
  together,
  type WholeFile,
} from '../../lib/tables/index.js';
import { Failure } from '../findings/index.js';
import { type EncodedFile, MANIFEST_NAME, type Manifest, type WrittenFile } from './manifest.js';

/** Throws `output-exists` for the first of the names that the folder has already. */
export async function refuseExisting(directory: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const file = join(directory, name);
    if (await isTaken(file)) throw new Failure('output-exists', { file });
  }
}

/** What a file beside those of the formats holds. */
interface WholeText {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes the files of an export and its manifest, all or none. The manifest of an earlier export goes first and the
 * new one comes last, so that none ever vouches for files of two exports. Gives the manifest, made of what was written.
 */
export async function writeExport(
  directory: string,
  texts: readonly WholeText[],
  files: readonly EncodedFile[],
  force: boolean,
  manifestOf: (written: readonly WrittenFile[]) => Manifest,
): Promise<Manifest> {
  const manifestFile = join(directory, MANIFEST_NAME);
  await ensureFolder(directory);
  clearLeftovers(directory);
  return together(async (outputs) => {
    // What is exported is published.
    const options = { force, isPublic: true };
    const last = await outputs.open(manifestFile, options);
    for (const { name, bytes } of texts) await outputs.add(join(directory, name), bytes, options);
    const written: WrittenFile[] = [];
    for (const file of files)
      written.push(await writeParts(await outputs.open(join(directory, file.name), options), file));
    const manifest = manifestOf(written);
    await last.write(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
    if (force) outputs.remove(manifestFile);
    return manifest;
  });
}

/** Writes a file as it is made: whole in memory, those of a long list would be several times as large as all its records. */
async function writeParts(
  output: WholeFile,
  { name, format, records, parts }: EncodedFile,
): Promise<WrittenFile> {
  const hash = createHash('sha256');
  let written = 0;
  for (const part of inChunks(parts)) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    hash.update(bytes);
    written += bytes.length;
    await output.write(bytes);
  }
  return { name, format, records, bytes: written, sha256: hash.digest('hex') };
}
