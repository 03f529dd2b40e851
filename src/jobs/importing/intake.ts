import { type DatasetRecord, fieldsSaid } from '../../datasets/index.js';
import type { ImportMode, Said } from '../../store/index.js';
import type { ReadDataset } from '../reading/dataset.js';

/** Files that were read, and how they are to be taken in. */
export interface Intake {
  readonly read: ReadDataset;
  readonly mode: ImportMode;
  /** Fields that a replacing import may empty where its lists have no column for them. */
  readonly dropFields: readonly string[];
  /** The accepted records, one of each key: rows that repeat each other in every field are one. */
  readonly byKey: ReadonlyMap<string, DatasetRecord>;
  /** What the lists of each of them speak of. */
  readonly said: Said;
}

/** Puts together what an import is judged by and stored from. */
export function intakeOf(
  read: ReadDataset,
  mode: ImportMode,
  dropFields: readonly string[],
): Intake {
  const byKey = new Map(read.accepted.map((record) => [record.key, record]));
  return { read, mode, dropFields, byKey, said: saidByKey(read) };
}

/** Rows that repeat each other speak together. */
function saidByKey({ kind, accepted }: ReadDataset): Said {
  const saidOf = fieldsSaid(kind, accepted);
  const said = new Map<string, ReadonlySet<string>>();
  for (const record of accepted) {
    const known = said.get(record.key);
    const own = saidOf(record);
    said.set(record.key, known === undefined || known === own ? own : new Set([...known, ...own]));
  }
  return said;
}
