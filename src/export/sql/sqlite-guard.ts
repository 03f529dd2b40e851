import type { Guard } from './dialect.js';
import { enclosed } from './table-text.js';

const MARKS = 'haicap_ward_marks';
const WITNESS = 'haicap_ward_witness';

const isMissing = (count: number): string => `(SELECT COUNT(*) FROM temp.${MARKS}) <> ${count}`;

/** Whether a table of the session was made. */
const isThere = (name: string): string =>
  `EXISTS (SELECT 1 FROM sqlite_temp_master WHERE name = '${name}')`;

/** Rolls back all: none of these tables takes a row without a mark. */
const rollBack = (table: string, when: string): string =>
  `INSERT OR ROLLBACK INTO temp.${table} SELECT NULL WHERE ${when}`;

/** SQLite commits what is left of a transaction. The two tables vouch for each other. */
export const sqliteGuard: Guard = {
  tables: [MARKS, WITNESS],
  open: [MARKS, WITNESS].map(
    (table) => `CREATE TEMPORARY TABLE ${table} (mark TEXT NOT NULL PRIMARY KEY)`,
  ),
  mark: (name, when) => `INSERT INTO temp.${MARKS} SELECT '${name}' WHERE ${when}`,
  columns: ({ table, schema }, names) => {
    const place = [table, ...(schema === undefined ? [] : [schema])];
    const args = place.map((one) => enclosed(one, "'")).join(', ');
    return `(SELECT COUNT(*) FROM pragma_table_xinfo(${args}) WHERE lower(name) IN (${names}))`;
  },
  differs: (one, other) => `${one} IS NOT ${other}`,
  isWhole: (count) => `NOT ${isMissing(count)}`,
  commit: (count) => [
    rollBack(WITNESS, `NOT ${isThere(MARKS)}`),
    rollBack(MARKS, `${isMissing(count)} OR NOT ${isThere(WITNESS)}`),
    'COMMIT',
  ],
  close: [MARKS, WITNESS].map((table) => `DROP TABLE temp.${table}`),
};
