import type { Place } from '../findings/index.js';
import { type DatasetRecord, type Origin, originsOf } from './record.js';

/**
 * Records in the order of their rows, read as often as wanted. A list is one; those of a long table are made of their
 * rows while somebody looks at them.
 */
export interface Records extends Iterable<DatasetRecord> {
  readonly length: number;
  at(index: number): DatasetRecord | undefined;
}

/** The row of a record, without what is read of it. */
export type RecordRow = Pick<Origin, 'table' | 'row'>;

/** Records that aren't kept, each made of one row. */
export abstract class MadeRecords implements Records {
  abstract readonly length: number;
  abstract at(index: number): DatasetRecord | undefined;
  abstract [Symbol.iterator](): Iterator<DatasetRecord>;
  /** The row of each, without reading it. */
  abstract rows(): Iterable<RecordRow>;
  /** Where the row of one stands. */
  abstract placeAt(index: number): Place;
}

/** The rows that each record was made of. */
export function* rowsOfEach(records: Records): Iterable<readonly RecordRow[]> {
  if (records instanceof MadeRecords) for (const row of records.rows()) yield [row];
  else for (const record of records) yield originsOf(record);
}

/** Gives where the row of a record stands; undefined where records are of several rows, each with findings of its own. */
export function rowPlaceOf(records: Records): ((index: number) => Place) | undefined {
  return records instanceof MadeRecords ? (index) => records.placeAt(index) : undefined;
}
