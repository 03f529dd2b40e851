import { join } from 'node:path';
import { paced } from '../../lib/pace/index.js';
import { Failure, type Finding, isRefusing } from '../findings/index.js';
import type { KeyedRecord, Kind } from '../kinds/index.js';
import type { ExportFormatName, LongTexts } from './choices.js';
import { ExportContent } from './export-content.js';
import { fileNameOf } from './file-name.js';

import { type Companions, withCompanionTexts } from './long-texts.js';
import {
  type ChangesSince,
  type EncodedFile,
  MANIFEST_NAME,
  type Manifest,
  manifestOf,
} from './manifest.js';
import { nameOf, planOf } from './planned.js';
import type { Profile } from './profile/profile.js';
import { refuseExisting, writeExport } from './write.js';

export interface ExportOptions {
  readonly profile: Profile;
  /** What the profile was read by, its file say; default: its name. */
  readonly named?: string;
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
  /** What becomes of texts that a workbook's cell doesn't hold; default: nothing is exported. */
  readonly longTexts?: LongTexts;
  /** Told of all files before the first is made; may refuse them. */
  readonly claim?: (files: readonly string[]) => Promise<void>;
  /** Told of each file before it is made. */
  readonly begin?: (file: string) => void;
}

/** What became of an export. */
export interface Exported {
  /** Absent when nothing was written. */
  readonly manifest?: Manifest;
  readonly findings: readonly Finding[];
}

/**
 * Writes a dataset's records as files for a portal, and a manifest that tells what they hold; nothing at all when a
 * format can't hold a text whole.
 *
 * Each file is written whole or not at all and the manifest last: a folder without a manifest holds
 * no complete export. The same records give the same bytes, in whatever order they come.
 * Throws `profile-kind`, `field-unknown`, `output-exists` (before anything is written),
 * `output-unwritable` and `output-in-use`.
 */
export async function exportDataset(
  kind: Kind,
  records: Iterable<KeyedRecord>,
  options: ExportOptions,
): Promise<Exported> {
  const { directory, force, profile, dataset = kind.name, formats } = options;
  refuseOtherKind(profile, kind);
  const content = new ExportContent(kind, records, options.neutralise ?? true);
  const { content: short, texts } = shortened(content, dataset, options.longTexts ?? 'refuse');
  const wanted = profile.files.filter(({ format }) => formats?.includes(format) ?? true);
  const named = wanted.map(({ name }) => nameOf(name, dataset));
  const names = [...named, ...texts.map(({ name }) => name), MANIFEST_NAME];
  await options.claim?.(names.map((name) => join(directory, name)));
  if (!force) await refuseExisting(directory, names);
  const { files: planned, findings } = planOf(
    { name: options.named ?? profile.name, files: wanted },
    { content, short, dataset, directory },
  );
  if (findings.some(({ code }) => isRefusing(code))) return { findings };
  const files: EncodedFile[] = [];
  for (const { name, format, records: count, encode } of planned) {
    const begin = () => options.begin?.(name);
    begin();
    const encoded = await encode();
    const parts = encoded instanceof Uint8Array ? [encoded] : told(encoded, begin, count);
    files.push({ name, format, records: count, parts });
  }
  const { revision, since } = options;
  const manifest = await writeExport(directory, texts, files, force, (made) =>
    manifestOf({ profile, dataset, revision, since }, content, made, texts),
  );
  return { manifest, findings };
}

/** A profile that says every column is of one kind. */
function refuseOtherKind({ name, kind: of }: Profile, { name: kind }: Kind): void {
  if (of !== undefined && of !== kind)
    throw new Failure('profile-kind', { profile: name, of, kind });
}

/** The parts of a file, about one a record, that are told of while they are made. */
function* told(parts: Iterable<string>, begin: () => void, total: number): Generator<string> {
  begin();
  yield* paced(parts, total);
}

/** The content as a workbook holds it, long texts in files of their own where that is wanted. */
function shortened(content: ExportContent, dataset: string, longTexts: LongTexts): Companions {
  return longTexts === 'refuse'
    ? { content, texts: [] }
    : withCompanionTexts(content, fileNameOf(dataset));
}
