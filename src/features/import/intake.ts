import {
  type DatasetRecord,
  type FieldsSaid,
  fieldsSaid,
  type HeldKey,
  identityOf,
} from '../../core/kinds/index.js';
import type { ReadDataset } from '../../core/reading/index.js';
import {
  type AllowedRemovals,
  GivenRecords,
  type ImportMode,
  type Said,
} from '../../core/store/index.js';

/** What a person says of how records are taken in. */
export interface IntakeOptions {
  readonly mode: ImportMode;
  /** Fields that a replacing import may empty where its lists have no column for them. */
  readonly dropFields: readonly string[];
  readonly allowRemovals: AllowedRemovals;
  /** Whether nothing is stored whatever comes of it. */
  readonly dryRun: boolean;
}

/** Files that were read, and how they are to be taken in; keys are those that the dataset has. */
export interface Intake extends IntakeOptions {
  readonly read: ReadDataset;
  /** The accepted records, one of each key: rows that repeat each other in every field are one. */
  readonly byKey: ReadonlyMap<string, DatasetRecord>;
  /** The same as they are stored. */
  readonly given: GivenRecords;
  /** What the lists of each of them speak of. */
  readonly said: Said;
  /** Of accepted records and of those that were set aside. */
  readonly keys: ReadonlySet<string>;
}

/** Puts together what an import is judged by and stored from. */
export function intakeOf(read: ReadDataset, options: IntakeOptions, heldKey: HeldKey): Intake {
  const { mode, dropFields, allowRemovals, dryRun } = options;
  const saidOf = fieldsSaid(read.kind, read.accepted);
  const byKey = new Map<string, DatasetRecord>();
  const said = new Map<string, ReadonlySet<string>>();
  for (const { first, said: fields } of repeatedRecords(read, saidOf)) {
    const key = heldKey(first);
    byKey.set(key, first);
    said.set(key, fields);
  }
  const given = new GivenRecords([...byKey].map(([key, { fields }]) => ({ key, fields })));
  const keys = new Set(read.keyed.map(heldKey));
  return { read, mode, dropFields, allowRemovals, dryRun, byKey, given, said, keys };
}

/** A record, and what its list speaks of in the rows that repeat it. */
interface Repeated {
  readonly first: DatasetRecord;
  said: ReadonlySet<string>;
}

/** Each record once; rows that repeat each other speak together. */
function repeatedRecords({ kind, accepted }: ReadDataset, saidOf: FieldsSaid): Iterable<Repeated> {
  const records = new Map<string, Repeated>();
  for (const record of accepted) {
    const identity = identityOf(kind, record);
    const said = saidOf(record);
    const known = records.get(identity);
    if (known === undefined) records.set(identity, { first: record, said });
    else if (known.said !== said) known.said = new Set([...known.said, ...said]);
  }
  return records.values();
}
