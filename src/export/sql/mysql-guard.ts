import type { Guard } from './dialect.js';

const isWhole = (count: number): string => `@haicap_marks = ${count}`;

/** A text in a statement, whatever the session makes of backslashes. */
const text = (value: string): string => `_utf8mb4 x'${Buffer.from(value).toString('hex')}'`;

/**
 * MySQL and MariaDB commit what is left of a transaction when their client is told to go on (`--force`): so the
 * COMMIT is one only if all was done, and a ROLLBACK follows, which then has nothing to undo.
 */
export const mysqlGuard: Guard = {
  tables: [],
  open: ['SET @haicap_marks = 0'],
  mark: (name, when) => `SET @haicap_marks = @haicap_marks + (${when}) /* ${name} */`,
  columns: ({ table, schema }, names) => {
    const place = schema === undefined ? 'DATABASE()' : text(schema);
    return `(SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = ${place} AND table_name = ${text(table)} AND LOWER(column_name) IN (${names}))`;
  },
  differs: (one, other) => `NOT (${one} <=> ${other})`,
  isWhole,
  commit: (count) => [
    `SET @haicap_end = IF(${isWhole(count)}, 'COMMIT', 'DO 0')`,
    'PREPARE haicap_end FROM @haicap_end',
    'EXECUTE haicap_end',
    'DEALLOCATE PREPARE haicap_end',
    'ROLLBACK',
  ],
  close: [],
};
