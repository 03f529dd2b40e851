import type { ColumnType, TableSpec } from '../table-spec.js';
import { block, columnText, enclosed, isPlain, qualified, tableBody } from '../table-text.js';
import type { Dialect, Target } from './dialect.js';
import { sqliteGuard, sqliteVersion } from './sqlite-guard.js';

const types: Readonly<Record<ColumnType, string>> = {
  code: 'TEXT',
  name: 'TEXT',
  text: 'TEXT',
  count: 'INTEGER',
  day: 'TEXT',
};

const quote = (name: string): string => enclosed(name, '"');
const writing = { quote, types };

/**
 * SQLite of any age: all of a script is one transaction. A quoted name that is no column is taken for a text
 * unless a table stands before it, so columns of the user's table are always written `"table"."name"`: an UPDATE
 * has had other names for its table only since 3.24.
 */
export const sqlite: Dialect = {
  longestName: { length: 255, unit: 'characters' },
  quote,
  literal: (text) => (isPlain(text) ? enclosed(text, "'") : spelt(text)),
  spelt,
  row: (table) => table,
  asText: (column) => `CAST(${column} AS TEXT)`,
  replaceEach: (characters, by) =>
    [...characters].map((one) => (text) => `REPLACE(${text}, ${spelt(one)}, '${by}')`),
  joined: (first, second) => `(${first} || ${second})`,
  padded: (code) => `substr('00000' || ${code}, -max(5, length(${code})))`,
  open: [],
  // The second holds where the first fails.
  begin: ['BEGIN', 'SAVEPOINT haicap'],
  commit: ['COMMIT'],
  close: [],
  temporary: {
    name: ({ name }) => `temp.${name}`,
    create: (table) => [`CREATE TEMPORARY TABLE ${table.name} ${block(tableBody(writing, table))}`],
    drop: ({ name }) => [`DROP TABLE temp.${name}`],
  },
  createTable: (table) => [
    `CREATE TABLE IF NOT EXISTS ${qualified(table)} ${block(tableBody(writing, table))}`,
    ...indexes(table),
  ],
  addColumns: (table, columns) =>
    columns.map((column) => `ALTER TABLE ${table} ADD COLUMN ${columnText(writing, column)}`),
  dropColumns: (table, columns) =>
    columns.map((name) => `ALTER TABLE ${table} DROP COLUMN ${quote(name)}`),
  toDrop: sqliteVersion(35, 'dropping columns needs SQLite 3.35 or later'),
  makesInside: true,
  // Before 3.50, the parser's stack has a hundred places, of which a call within a call takes three.
  stepsAtOnce: 8,
  guard: sqliteGuard,
  update,
};

function spelt(text: string): string {
  return `char(${[...text].map((character) => character.codePointAt(0)).join(', ')})`;
}

/** An UPDATE can take from another table only since 3.33. */
function update({ table, answers, answer, on, due, columns }: Target): string {
  const from = `FROM ${answers} AS ${answer} WHERE`;
  const set = columns
    .map((name) => `${quote(name)} = (SELECT ${answer}.${quote(name)} ${from} ${on})`)
    .join(',\n  ');
  return `UPDATE ${table} SET\n  ${set}\nWHERE EXISTS (SELECT 1 ${from} ${due})`;
}

/** The schema stands before the index and nowhere else. */
function indexes({ index, schema, name }: TableSpec): string[] {
  if (index === undefined) return [];
  const indexName = qualified({ ...(schema && { schema }), name: quote(index.name) });
  return [`CREATE INDEX IF NOT EXISTS ${indexName} ON ${name} (${quote(index.column)})`];
}
