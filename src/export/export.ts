import type { KeyedRecord, Kind } from '../datasets/index.js';
import { ExportContent } from './content.js';
import { fileNameOf } from './file-name.js';
import { type ExportFormatName, FORMATS } from './formats/index.js';
import {
  type ChangesSince,
  type EncodedFile,
  MANIFEST_NAME,
  type Manifest,
  manifestOf,
} from './manifest.js';
import { profileOf } from './profiles.js';
import { refuseExisting, writeExport } from './write.js';

export interface ExportOptions {
  readonly profile: string;
  /** The folder that the files go to; made when it isn't there. */
  readonly directory: string;
  /** Whether files that are there already are replaced. */
  readonly force: boolean;
  /** Default: the kind's name. */
  readonly dataset?: string;
  readonly revision?: number;
  /** Default: those of the profile. */
  readonly formats?: readonly ExportFormatName[];
  /** Says that the records are only those that changed since a state. */
  readonly since?: ChangesSince;
  /** Whether cells that a spreadsheet would take for a formula are defused; default: yes. */
  readonly neutralise?: boolean;
}

/**
 * Writes a dataset's records as files for a portal, and a manifest that tells what they hold.
 *
 * Each file is written whole or not at all and the manifest last: a folder without a manifest holds
 * no complete export. The same records give the same bytes, in whatever order they come.
 * Throws `profile-unknown`, `field-unknown`, `output-exists` (before anything is written),
 * `output-unwritable` and `output-in-use`.
 */
export async function exportDataset(
  kind: Kind,
  records: Iterable<KeyedRecord>,
  options: ExportOptions,
): Promise<Manifest> {
  const { directory, force, profile, dataset = kind.name } = options;
  const formats = options.formats ?? profileOf(profile).formats;
  const nameOf = (format: ExportFormatName) => fileNameOf(dataset) + FORMATS[format].extension;
  if (!force) await refuseExisting(directory, [...formats.map(nameOf), MANIFEST_NAME]);

  const content = new ExportContent(kind, records, options.neutralise ?? true);
  const files: EncodedFile[] = [];
  for (const format of formats) {
    files.push({ name: nameOf(format), format, bytes: await encode(format, content) });
  }
  const { revision, since } = options;
  const manifest = manifestOf({ profile, dataset, revision, since }, content, files);
  await writeExport(directory, files, manifest, force);
  return manifest;
}

async function encode(format: ExportFormatName, content: ExportContent): Promise<Uint8Array> {
  const encoded = await FORMATS[format].encode(content);
  return typeof encoded === 'string' ? new TextEncoder().encode(encoded) : encoded;
}
