import { ADDED_COLUMNS } from '../settle/index.js';
import {
  ANSWERS_TABLES,
  type Answers,
  type AnswersTable,
  codesTable,
  partsTable,
} from './answers.js';
import { CROSSWALK_TABLE } from './crosswalk.js';
import type { Dialect, Rows } from './dialects/dialect.js';
import type { SqlDialect } from './dialects/dialects.js';
import { GUARD_TABLES } from './dialects/guard.js';
import { KEY_TABLES } from './keys/key-column.js';
import { quotedName, refuseOwnName } from './names.js';
import type { TableName } from './table-spec.js';
import { qualified } from './table-text.js';

const OWN_TABLES = [
  CROSSWALK_TABLE,
  ...Object.values(GUARD_TABLES),
  ...Object.values(ANSWERS_TABLES),
  ...Object.values(KEY_TABLES),
];

/** The user's table, by the names it has in the database. */
export interface UserTable {
  readonly dialect: SqlDialect;
  readonly schema?: string | undefined;
  readonly table: string;
}

/** And the columns of it that a script reads. */
export interface UserColumns extends UserTable {
  readonly codeColumn: string;
  /** Hamlet, street or plot: without it, only answers by code count. */
  readonly areaColumn?: string | undefined;
  /** What its rows are told by when some of them are listed. */
  readonly keyColumn?: string | undefined;
}

/** All that a script is about, quoted. */
export interface ScriptTables extends Rows {
  /** What its rows say of their ward. */
  readonly columns: readonly string[];
  readonly key: string | undefined;
  readonly codes: AnswersTable;
  /** Absent when no column tells parts of wards. */
  readonly parts: AnswersTable | undefined;
}

/** The user's table, quoted. Throws `Failure` sql-name-…. */
export function userTable(dialect: Dialect, { schema, table }: UserTable): TableName {
  refuseOwnName('--table', table, OWN_TABLES);
  const name = quotedName(dialect, '--table', table);
  return schema === undefined
    ? { name }
    : { name, schema: quotedName(dialect, '--schema', schema) };
}

/** The user's table as statements name it. */
export function rowsOf(dialect: Dialect, user: TableName): Rows {
  return { table: qualified(user), row: dialect.row(user.name) };
}

/** The rows of the user's table, each with its answers, as queries have them. */
export function rowsWithAnswers(
  { quote }: Dialect,
  { table, row, codes, parts }: Pick<ScriptTables, 'table' | 'row' | 'codes' | 'parts'>,
): string {
  const status = `${codes.answer}.${quote(ADDED_COLUMNS[0])}`;
  const answers = [codes, ...(parts === undefined ? [] : [parts])];
  return [
    `FROM ${table} AS ${row}`,
    ...answers.map(({ name, answer, on }) => `LEFT JOIN ${name} AS ${answer} ON ${on(status)}`),
  ].join('\n');
}

/** Takes the names and the answers; gives what a script is made of. Throws `Failure` sql-name-…. */
export function tablesOf(dialect: Dialect, place: UserColumns, answers: Answers): ScriptTables {
  const { codeColumn, areaColumn, keyColumn } = place;
  const user = userTable(dialect, place);
  const rows = rowsOf(dialect, user);
  // With the row's name before it: without, SQLite takes a name that isn't there for a text.
  const column = (option: string, name: string): string => {
    refuseOwnName(option, name, ADDED_COLUMNS);
    return `${rows.row}.${quotedName(dialect, option, name)}`;
  };
  const code = column('--code-column', codeColumn);
  const area = areaColumn === undefined ? undefined : column('--area-column', areaColumn);
  const codes = codesTable(dialect, user, { code, ...rows }, answers);
  const codeKey = codes.key;
  return {
    ...rows,
    columns: area === undefined ? [code] : [code, area],
    key: keyColumn === undefined ? undefined : column('--key-column', keyColumn),
    codes,
    parts:
      area === undefined
        ? undefined
        : partsTable(dialect, user, { codeKey, area, ...rows }, answers),
  };
}
