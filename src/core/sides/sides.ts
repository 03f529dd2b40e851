import { paced } from '../../lib/pace/index.js';
import { Failure, type Finding, isRepairName, listOfCodes } from '../findings/index.js';
import {
  countParts,
  type DatasetRecord,
  fieldsSaid,
  identityOf,
  itemLists,
  type KeyedRecord,
  type Kind,
  listField,
  loadKind,
  partName,
  specName,
} from '../kinds/index.js';
import {
  type NotUnderstood,
  notUnderstood,
  type Progress,
  type ReadDataset,
  type ReadOptions,
  readDataset,
} from '../reading/index.js';
import type { Mapping, Revision, Workspace } from '../store/index.js';
import { mappingOf } from './stored-inputs.js';

/** One side of a comparison: a file, or a stored revision. */
export interface Side {
  /** As the user named it. */
  readonly name: string;
  /** Those that have a key, accepted or not. */
  readonly records: readonly KeyedRecord[];
  /** The fields that a record's list speaks of. */
  readonly said: (record: KeyedRecord) => ReadonlySet<string>;
  /** What of it was not understood. */
  readonly missing: readonly NotUnderstood[];
  /** What its file was read as; absent of a revision. */
  readonly read?: ReadDataset;
  readonly findings: readonly Finding[];
  /** How the columns of its lists were read. */
  readonly mapping: Mapping;
  /** Absent of files. */
  readonly revision?: Revision;
}

/** A side that is stored. */
export interface StoredSide extends Side {
  readonly revision: Revision;
}

/** A stored revision as a side. Throws `Failure` dataset-kind where it holds another kind. */
export function storedSide(
  workspace: Workspace,
  revision: Revision,
  kind: string,
  name: string,
): StoredSide {
  const { dataset, kind: held } = revision;
  if (held !== kind) throw new Failure('dataset-kind', { dataset, kind: held, given: kind });
  const records = [...paced(workspace.records(revision), revision.summary.records)];
  const mapping = workspace.mapping(revision);
  const said = heldFields(loadKind(kind), records, mapping);
  const missing: NotUnderstood[] = records.length > 0 ? [] : [{ place: { file: name }, why: '0' }];
  return { name, revision, records, said: () => said, missing, findings: [], mapping };
}

/**
 * What a revision speaks of: what any of its records has a value of, taken over from earlier lists or
 * not, and what the list that made it had a column for; of items the same, part by part.
 */
function heldFields(
  kind: Kind,
  records: readonly KeyedRecord[],
  mapping: Mapping,
): ReadonlySet<string> {
  const lists = itemLists(kind);
  const columns = Object.values(mapping).flatMap((name) => (name === null ? [] : [specName(name)]));
  const held = new Set(columns.flatMap((name) => [name, listField(name)]));
  for (const { fields } of records) {
    for (const name of Object.keys(fields)) held.add(name);
    for (const { field, parts } of lists)
      for (const part of countParts(fields[field], parts).keys()) held.add(partName(field, part));
  }
  // Items that stood in one cell may have had any part.
  for (const { field, parts } of lists)
    if (columns.includes(field)) for (const part of parts) held.add(partName(field, part));
  return held;
}

/** A file or pattern, read as a side; rows that the `other` side has too are the same records. */
export async function fileSide(
  kind: string,
  pattern: string,
  options: ReadOptions,
  progress: Progress,
  other: Side | undefined,
): Promise<Side> {
  const known = other?.read?.knownRows();
  const read = await readDataset(kind, [pattern], options, progress, { known, untold: true });
  const records = counting(read);
  const saidOf = fieldsSaid(read.kind, read.keyed);
  const ofKeyed = new Map<KeyedRecord, DatasetRecord>(records.map((record) => [record, record]));
  return {
    name: pattern,
    records,
    said: (record) => {
      const origin = ofKeyed.get(record);
      return origin === undefined ? new Set() : saidOf(origin);
    },
    missing: notUnderstood(read),
    read,
    mapping: mappingOf(read),
    findings: listOfCodes(read.findings, (code) => !isRepairName(code)),
  };
}

/** Accepted records, and of those set aside the ones that no accepted record stands for. */
function counting({ kind, accepted, keyed }: ReadDataset): readonly DatasetRecord[] {
  const taken = new Set(accepted);
  const known = new Set(accepted.map((record) => identityOf(kind, record)));
  return keyed.filter((record) => taken.has(record) || !known.has(identityOf(kind, record)));
}
