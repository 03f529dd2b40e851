import type { Rows } from './dialects/dialect.js';

/**
 * How many of these columns a table has, as SQL that every database takes, with no look at its catalogue: a name
 * that isn't a column of the table is looked up in the query around it, where it has a value. All names as they are.
 */
export function columnsThere({ table, row }: Rows, names: readonly string[]): string {
  const elsewhere = names.map((name) => `'' AS ${name}`).join(', ');
  const count = names.map((name) => `CASE WHEN ${name} IS NULL THEN 1 ELSE 0 END`).join(' + ');
  // A row without values, also of an empty table.
  const none = `(SELECT 1 AS haicap_one) AS haicap_one LEFT JOIN ${table} AS ${row} ON 1 = 0`;
  return `(SELECT (SELECT ${count} FROM ${none}) FROM (SELECT ${elsewhere}) AS haicap_elsewhere)`;
}
