import type { Classify } from '../body/classify.js';
import type { RowClass } from '../body/row-class.js';
import type { SheetRow } from '../merges/sheet-row.js';
import { type RecordSigns, recordTest } from './records.js';

/** The rows above a header from the first one on that is no title: the upper part of its table. */
export interface Upper {
  readonly rows: readonly SheetRow[];
  readonly looks: readonly RowClass[];
  /** Those of the rows that are records. */
  readonly records: readonly SheetRow[];
}

const RECORD: RowClass = { is: 'data', solid: true };
const UNREAD: RowClass = { is: 'unread' };
const TITLE: RowClass = { is: 'title' };

/**
 * Takes the rows above a header, what gives their look below titles, and the signs of a record; gives those that
 * belong to the table: a table that was sorted together with its header has it somewhere in its middle.
 */
export function readUpper(
  above: readonly SheetRow[],
  classifyBelow: (titles: readonly SheetRow[]) => Classify,
  signs: RecordSigns,
): Upper {
  const testOf = recordTest(signs);
  const tests = above.map(testOf);
  const first = tests.findIndex((test) => test !== undefined);
  if (first < 0) return { rows: [], looks: [], records: [] };
  const rows = above.slice(first);
  const classify = classifyBelow(above.slice(0, first));
  return {
    rows,
    looks: rows.map((row, i) => {
      const test = tests[first + i];
      if (test !== undefined) return test === 'record' ? RECORD : UNREAD;
      return amongRecords(classify(row));
    }),
    records: rows.filter((_, i) => tests[first + i] === 'record'),
  };
}

/** What looks like a record only by itself is not read where no record should stand. */
function amongRecords(look: RowClass): RowClass {
  if (look.is === 'lone') return TITLE;
  return look.is === 'data' || look.is === 'head' ? UNREAD : look;
}
