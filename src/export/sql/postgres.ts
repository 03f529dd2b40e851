import type { ColumnType, Dialect, TableSpec, Target } from './dialect.js';
import { block, columnText, enclosed, isPlain, qualified, tableBody } from './table-text.js';

/** Without collations: text of two collations can't be compared with each other. */
const types: Readonly<Record<ColumnType, string>> = {
  code: 'text',
  name: 'text',
  text: 'text',
  count: 'integer',
  day: 'date',
};

const quote = (name: string): string => enclosed(name, '"');
const writing = { quote, types };

/** PostgreSQL: all of a script is one transaction, changes of columns as well. */
export const postgres: Dialect = {
  longestName: { length: 63, unit: 'bytes' },
  quote,
  literal: (text) => (isPlain(text) ? enclosed(text, "'") : spelt(text)),
  spelt,
  asText: (column) => `(${column}::text COLLATE "C")`,
  replaceEach: (characters, by) => [
    (text) => `translate(${text}, ${spelt(characters)}, '${by.repeat([...characters].length)}')`,
  ],
  joined: (first, second) => `(${first} || ${second})`,
  padded: (code) => `lpad(${code}, greatest(5, length(${code})), '0')`,
  open: [],
  begin: [
    'BEGIN',
    "SET LOCAL client_encoding TO 'UTF8'",
    'SET LOCAL standard_conforming_strings TO on',
  ],
  commit: ['COMMIT'],
  close: [],
  temporary: {
    name: ({ name }) => `pg_temp.${name}`,
    create: (table) => [
      `CREATE TEMPORARY TABLE ${table.name} ${block(tableBody(writing, table))} ON COMMIT DROP`,
    ],
    drop: () => [],
  },
  createTable: (table) => [
    `CREATE TABLE IF NOT EXISTS ${qualified(table)} ${block(tableBody(writing, table))}`,
    ...indexes(table),
  ],
  addColumns: (table, columns) => [
    `ALTER TABLE ${table}\n  ${columns
      .map((column) => `ADD COLUMN ${columnText(writing, column)}`)
      .join(',\n  ')}`,
  ],
  dropColumns: (table, columns) => [
    `ALTER TABLE ${table}\n  ${columns.map((name) => `DROP COLUMN ${quote(name)}`).join(',\n  ')}`,
  ],
  makesInside: true,
  update: updateFrom,
};

function spelt(text: string): string {
  const characters = [...text].map((character) => `chr(${character.codePointAt(0)})`);
  return characters.length === 1 ? characters.join('') : `(${characters.join(' || ')})`;
}

function indexes(table: TableSpec): string[] {
  if (table.index === undefined) return [];
  const { name, column } = table.index;
  return [`CREATE INDEX IF NOT EXISTS ${quote(name)} ON ${qualified(table)} (${quote(column)})`];
}

/** PostgreSQL and SQLite write it alike. */
export function updateFrom({ table, answers, on, columns }: Target): string {
  const set = columns.map((name) => `${quote(name)} = o.${quote(name)}`).join(',\n  ');
  return `UPDATE ${table} AS t SET\n  ${set}\nFROM ${answers} AS o\nWHERE ${on}`;
}
