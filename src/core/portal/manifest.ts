import { compareCodePoints } from '../../lib/text/index.js';
import type { Given } from '../../schemas/index.js';
import type { ExportFormatName } from './choices.js';
import type { ExportContent } from './export-content.js';
import type { manifestSchema } from './file-schema.js';
import type { CompanionText } from './long-texts.js';
import type { Profile } from './profile/profile.js';

/** What an export holds and how to tell that it is whole; `schemas/manifest.schema.json` describes each part. */
export type Manifest = Given<typeof manifestSchema>;

/** The file of one text, and the record and the field that it belongs to. */
export type ExportedText = NonNullable<Manifest['texts']>[number];

/** The state that an export of changes starts from. */
export type ChangesSince = NonNullable<Manifest['since']>;

type ExportedFile = Manifest['files'][number];

/** One file of an export before it is written: its text part by part, or its bytes. */
export interface EncodedFile {
  readonly name: string;
  readonly format: ExportFormatName;
  /** How many rows it holds. */
  readonly records: number;
  readonly parts: Iterable<string | Uint8Array>;
}

/** One that was written. */
export interface WrittenFile extends Pick<EncodedFile, 'name' | 'format' | 'records'> {
  readonly bytes: number;
  readonly sha256: string;
}

interface Identity {
  readonly profile: Profile;
  readonly dataset: string;
  readonly revision: number | undefined;
  readonly since: ChangesSince | undefined;
}

export const MANIFEST_NAME = 'manifest.json';

/** The manifest of the files that were made of the content; its keys always in the same order. */
export function manifestOf(
  { profile, dataset, revision, since }: Identity,
  content: ExportContent,
  files: readonly WrittenFile[],
  texts: readonly CompanionText[],
): Manifest {
  const { kind, records } = content;
  return {
    profile: profile.name,
    profileVersion: profile.version,
    kind: kind.name,
    dataset,
    ...(revision !== undefined && { revision }),
    ...(since !== undefined && { since: inOrder(since) }),
    records: records.length,
    fields: fieldsIn(profile, content),
    files: files.map(describe),
    ...(texts.length > 0 && { texts: texts.map(describeText) }),
  };
}

/** In the order of the columns; of a profile that says every column, those that a field stands in. */
function fieldsIn({ files }: Profile, { fields, headers }: ExportContent): Manifest['fields'] {
  const columns = files.flatMap(({ tables = [] }) => tables.flatMap((table) => table.columns));
  if (files.some(({ tables }) => tables === undefined))
    return fields.map(({ field }, i) => ({ field, label: headers[i] ?? field }));
  return columns.flatMap(({ from, name }) =>
    from === undefined ? [] : { field: from, label: name },
  );
}

function describe({ name, format, records, bytes, sha256 }: WrittenFile): ExportedFile {
  return { name, format, records, bytes, sha256 };
}

function describeText({ name, key, field, bytes, sha256 }: CompanionText): ExportedText {
  return { name, key, field, bytes: bytes.byteLength, sha256 };
}

function inOrder({ revision, removedKeys }: ChangesSince): ChangesSince {
  return {
    ...(revision !== undefined && { revision }),
    removedKeys: removedKeys.toSorted(compareCodePoints),
  };
}
