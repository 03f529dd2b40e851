import type { ColumnType, TableSpec } from '../table-spec.js';
import {
  alteredTable,
  block,
  columnText,
  enclosed,
  isPlain,
  qualified,
  tableBody,
} from '../table-text.js';
import type { Dialect } from './dialect.js';

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

/**
 * PostgreSQL: all of a script is one transaction, changes of columns as well. What changes tables is one
 * statement in it, for clients that go on inside a transaction, as `psql` does with ON_ERROR_ROLLBACK.
 */
export const postgres: Dialect = {
  longestName: { length: 63, unit: 'bytes' },
  quote,
  literal: (text) => (isPlain(text) ? enclosed(text, "'") : spelt(text)),
  spelt,
  row: () => 't',
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
    alteredTable(
      table,
      columns.map((column) => `ADD COLUMN ${columnText(writing, column)}`),
    ),
  ],
  dropColumns: (table, columns) => [
    alteredTable(
      table,
      columns.map((name) => `DROP COLUMN ${quote(name)}`),
    ),
  ],
  makesInside: true,
  asOne,
  update: ({ table, row, answers, answer, due, columns }) => {
    const set = columns.map((name) => `${quote(name)} = ${answer}.${quote(name)}`).join(',\n  ');
    return `UPDATE ${table} AS ${row} SET\n  ${set}\nFROM ${answers} AS ${answer}\nWHERE ${due}`;
  },
};

function spelt(text: string): string {
  const characters = [...text].map((character) => `chr(${character.codePointAt(0)})`);
  return characters.length === 1 ? characters.join('') : `(${characters.join(' || ')})`;
}

/** What the texts of a script rely on: a client may have gone on without. */
const SETTINGS = [
  "current_setting('client_encoding') = 'UTF8'",
  "current_setting('standard_conforming_strings') = 'on'",
];

function asOne(when: readonly string[], statements: readonly string[]): string {
  const lines = [
    `IF NOT (${[...SETTINGS, ...when].join(' AND ')}) THEN`,
    "  RAISE EXCEPTION 'haicap: a statement before this one failed';",
    'END IF;',
    ...statements.map((statement) => `${statement};`),
  ];
  const body = `BEGIN\n${lines.join('\n')}\nEND`;
  let tag = '$haicap$';
  while (body.includes(tag)) tag = tag.replace(/\$$/, '_$');
  return `DO ${tag}\n${body}\n${tag}`;
}

function indexes(table: TableSpec): string[] {
  if (table.index === undefined) return [];
  const { name, column } = table.index;
  return [`CREATE INDEX IF NOT EXISTS ${quote(name)} ON ${qualified(table)} (${quote(column)})`];
}
