import { ADDED_COLUMNS } from '../../reconcile/index.js';
import {
  ANSWERS_TABLES,
  type Answers,
  type AnswersTable,
  codesTable,
  partsTable,
} from './answers.js';
import { CROSSWALK_TABLE } from './crosswalk.js';
import type { Dialect, TableName } from './dialect.js';
import { DIALECTS, type SqlDialect } from './dialects.js';
import { KEY_TABLES } from './key-column.js';
import { quotedName, refuseOwnName } from './names.js';
import { qualified } from './table-text.js';

const OWN_TABLES = [
  CROSSWALK_TABLE,
  ...Object.values(DIALECTS).flatMap(({ guard }) => guard?.tables ?? []),
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
export interface ScriptTables {
  readonly table: string;
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

/** Takes the names and the answers; gives what a script is made of. Throws `Failure` sql-name-…. */
export function tablesOf(dialect: Dialect, place: UserColumns, answers: Answers): ScriptTables {
  // With the row's alias before it: without, SQLite takes a name that isn't there for a text.
  const column = (option: string, name: string): string => {
    refuseOwnName(option, name, ADDED_COLUMNS);
    return `t.${quotedName(dialect, option, name)}`;
  };
  const { codeColumn, areaColumn, keyColumn } = place;
  const user = userTable(dialect, place);
  const code = column('--code-column', codeColumn);
  const area = areaColumn === undefined ? undefined : column('--area-column', areaColumn);
  const codes = codesTable(dialect, user, code, answers);
  const codeKey = codes.key;
  return {
    table: qualified(user),
    columns: area === undefined ? [code] : [code, area],
    key: keyColumn === undefined ? undefined : column('--key-column', keyColumn),
    codes,
    parts: area === undefined ? undefined : partsTable(dialect, user, { codeKey, area }, answers),
  };
}
