import type { ColumnType } from '../table-spec.js';
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
import { mysqlGuard } from './mysql-guard.js';

/** The default character set of a table may not hold Vietnamese; `_bin` tells letters and accents apart. */
const text = (type: string): string => `${type} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;

const types: Readonly<Record<ColumnType, string>> = {
  code: text('VARCHAR(32)'),
  name: text('VARCHAR(255)'),
  text: text('TEXT'),
  count: 'INTEGER',
  day: 'DATE',
};

const quote = (name: string): string => enclosed(name, '`');
const writing = { quote, types };

/**
 * MySQL and MariaDB: a change of columns ends a transaction, so the rows alone are in one. Texts mean the
 * same with and without NO_BACKSLASH_ESCAPES.
 */
export const mysql: Dialect = {
  longestName: { length: 64, unit: 'characters' },
  // Names are kept as utf8mb3, and blanks at their ends are refused.
  unusable: /[\u{10000}-\u{10ffff}]|\s$/u,
  quote,
  literal,
  spelt: hexadecimal,
  row: () => 't',
  asText: (column) => `CAST(${column} AS CHAR CHARACTER SET utf8mb4) COLLATE utf8mb4_bin`,
  replaceEach: (characters, by) =>
    [...characters].map((one) => (text) => `REPLACE(${text}, ${hexadecimal(one)}, '${by}')`),
  joined: (first, second) => `CONCAT(${first}, ${second})`,
  padded: (code) => `LPAD(${code}, GREATEST(5, CHAR_LENGTH(${code})), '0')`,
  open: [
    'SET NAMES utf8mb4',
    'SET @haicap_safe_updates = @@SESSION.sql_safe_updates',
    'SET SESSION sql_safe_updates = 0',
  ],
  begin: ['START TRANSACTION'],
  commit: ['COMMIT'],
  close: ['SET SESSION sql_safe_updates = @haicap_safe_updates'],
  temporary: {
    name: qualified,
    create: (table) => [
      `DROP TEMPORARY TABLE IF EXISTS ${qualified(table)}`,
      `CREATE TEMPORARY TABLE ${qualified(table)} ${block(tableBody(writing, table))}`,
    ],
    drop: (table) => [`DROP TEMPORARY TABLE ${qualified(table)}`],
  },
  createTable: (table) => {
    const { index } = table;
    const body = [
      ...tableBody(writing, table),
      ...(index ? [`INDEX ${quote(index.name)} (${quote(index.column)})`] : []),
    ];
    return [`CREATE TABLE IF NOT EXISTS ${qualified(table)} ${block(body)}`];
  },
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
  makesInside: false,
  guard: mysqlGuard({ quote, literal }),
  update: ({ table, row, answers, answer, due, columns }) => {
    const set = columns
      .map((name) => `${row}.${quote(name)} = ${answer}.${quote(name)}`)
      .join(',\n  ');
    return `UPDATE ${table} AS ${row}\nINNER JOIN ${answers} AS ${answer} ON ${due}\nSET\n  ${set}`;
  },
};

function literal(value: string): string {
  return isPlain(value) && !value.includes('\\') ? enclosed(value, "'") : hexadecimal(value);
}

function hexadecimal(value: string): string {
  return `_utf8mb4 x'${Buffer.from(value).toString('hex')}'`;
}
