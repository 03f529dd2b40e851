import { GUARD_TABLES, type GuardAt, type Need } from './guard.js';

const { marks: MARKS, witness: WITNESS, version: VERSION } = GUARD_TABLES;

const isMissing = (count: number): string => `(SELECT COUNT(*) FROM temp.${MARKS}) <> ${count}`;

/** Whether a table of the session was made. */
const isThere = (name: string): string =>
  `EXISTS (SELECT 1 FROM sqlite_temp_master WHERE name = '${name}')`;

/** Rolls back all: none of these tables takes a row without a mark. */
const rollBack = (table: string, when: string): string =>
  `INSERT OR ROLLBACK INTO temp.${table} SELECT NULL WHERE ${when}`;

/** SQLite commits what is left of a transaction. The two tables vouch for each other. */
export const sqliteGuard: GuardAt = () => ({
  marks: `temp.${MARKS}`,
  open: [MARKS, WITNESS].map(
    (table) => `CREATE TEMPORARY TABLE ${table} (mark TEXT NOT NULL PRIMARY KEY)`,
  ),
  settings: [],
  mark: (name, when) => `INSERT INTO temp.${MARKS} SELECT '${name}' WHERE ${when}`,
  differs: (one, other) => `${one} IS NOT ${other}`,
  commit: (count) => [
    rollBack(WITNESS, `NOT ${isThere(MARKS)}`),
    rollBack(MARKS, `${isMissing(count)} OR NOT ${isThere(WITNESS)}`),
    'COMMIT',
  ],
  close: [MARKS, WITNESS].map((table) => `DROP TABLE temp.${table}`),
});

/** Ends a script with these words where SQLite is older than this minor version of 3. */
export function sqliteVersion(minor: number, words: string): Need {
  const isNew = `CAST(substr(sqlite_version(), 3) AS INTEGER) >= ${minor}`;
  return {
    ask: [
      `CREATE TEMPORARY TABLE ${VERSION} (is_new INTEGER CONSTRAINT "${words}" CHECK (is_new = 1))`,
      `INSERT OR ROLLBACK INTO temp.${VERSION} SELECT ${isNew}`,
    ],
    mark: { name: 'version', when: `(SELECT COUNT(*) FROM temp.${VERSION}) = 1` },
    close: [`DROP TABLE temp.${VERSION}`],
  };
}
