import { ADDED_COLUMNS } from '../../reconcile/index.js';
import { CROSSWALK_TABLE } from './crosswalk.js';
import type { ColumnSpec, ColumnType, Dialect, TableName } from './dialect.js';
import { DIALECTS, type SqlDialect } from './dialects.js';
import { insertRows } from './inserts.js';
import { codeKey } from './keys.js';
import { quotedName, refuseOwnName } from './names.js';
import { qualified } from './table-text.js';

/** The table of the answers while a script runs: an old code and what its rows get. */
const ANSWERS_TABLE = 'haicap_ward_answers';

const OLD_CODE = 'old_code';

const TYPES: Readonly<Record<(typeof ADDED_COLUMNS)[number], ColumnType>> = {
  haicap_status: 'code',
  haicap_ward_code: 'code',
  haicap_ward_name: 'name',
  haicap_province_code: 'code',
  haicap_province_name: 'name',
  haicap_legal_basis: 'text',
  haicap_candidates: 'text',
};

const ADDED: readonly ColumnSpec[] = ADDED_COLUMNS.map((name) => ({ name, type: TYPES[name] }));

const [STATUS, WARD_CODE] = ADDED_COLUMNS;
const CANDIDATES: (typeof ADDED_COLUMNS)[number] = 'haicap_candidates';

/** The status of a code that no old ward bears, and of none. */
const UNKNOWN = "'unknown'";

/** The user's table, by the names it has in the database. */
export interface UserTable {
  readonly dialect: SqlDialect;
  readonly schema?: string | undefined;
  readonly table: string;
}

/** And the columns of it that a script reads. */
export interface UserColumns extends UserTable {
  readonly codeColumn: string;
  /** What its rows are told by when some of them are listed. */
  readonly keyColumn?: string | undefined;
}

/** An old code and the cells of the added columns. */
export type AnswerRow = readonly [code: string, ...cells: string[]];

/** The statements that give every row of a table its ward. Throws `Failure` sql-name-…. */
export function migrationScript(place: UserColumns, answers: readonly AnswerRow[]): string[] {
  const dialect = DIALECTS[place.dialect];
  const { open, begin, commit, close, quote, makesInside } = dialect;
  const { table, code, answersTable } = namesOf(dialect, place);
  const { fill, name, drop } = answersOf(dialect, answersTable, answers);
  const make = [...fill, ...dialect.addColumns(table, ADDED)];
  const on = `o.${quote(OLD_CODE)} = ${codeKey(dialect, code)}`;
  return [
    ...open,
    ...(makesInside ? [...begin, ...make] : [...make, ...begin]),
    dialect.update({ table, answers: name, on, columns: ADDED_COLUMNS }),
    `UPDATE ${table} SET ${quote(STATUS)} = ${UNKNOWN} WHERE ${quote(STATUS)} IS NULL`,
    ...(makesInside ? [...drop, ...commit] : [...commit, ...drop]),
    ...close,
  ];
}

/** The statements that count what a migration would give, and change nothing. Throws `Failure` sql-name-…. */
export function dryRunScript(place: UserColumns, answers: readonly AnswerRow[]): string[] {
  const dialect = DIALECTS[place.dialect];
  const { open, begin, close, quote, makesInside } = dialect;
  const { table, code, key, answersTable } = namesOf(dialect, place);
  const { fill, name, drop } = answersOf(dialect, answersTable, answers);
  const status = `COALESCE(o.${quote(STATUS)}, ${UNKNOWN})`;
  const from = `FROM ${table} AS t\nLEFT JOIN ${name} AS o ON o.${quote(OLD_CODE)} = ${codeKey(dialect, code)}`;
  const select = [
    `SELECT ${status} AS haicap_status, COUNT(*) AS haicap_rows\n${from}\nGROUP BY ${status}\nORDER BY ${status}`,
  ];
  if (key !== undefined) {
    const columns = `${key}, ${code}, ${status} AS haicap_status, o.${quote(CANDIDATES)}`;
    select.push(`SELECT ${columns}\n${from}\nWHERE o.${quote(WARD_CODE)} IS NULL\nORDER BY ${key}`);
  }
  if (makesInside) return [...open, ...begin, ...fill, ...select, 'ROLLBACK', ...close];
  return [...open, ...fill, ...select, ...drop, ...close];
}

/** The statements that take the added columns away again. Throws `Failure` sql-name-…. */
export function undoScript(place: UserTable): string[] {
  const dialect = DIALECTS[place.dialect];
  const drop = dialect.dropColumns(qualified(userTable(dialect, place)), ADDED_COLUMNS);
  if (!dialect.makesInside) return [...dialect.open, ...drop, ...dialect.close];
  return [...dialect.begin, ...drop, ...dialect.commit];
}

function userTable(dialect: Dialect, { schema, table }: UserTable): TableName {
  refuseOwnName('--table', table, [CROSSWALK_TABLE, ANSWERS_TABLE]);
  const name = quotedName(dialect, '--table', table);
  return schema === undefined
    ? { name }
    : { name, schema: quotedName(dialect, '--schema', schema) };
}

/** Columns with the row's alias before them: without it, SQLite takes a name that isn't there for a text. */
function namesOf(dialect: Dialect, place: UserColumns) {
  const column = (option: string, name: string): string => {
    refuseOwnName(option, name, ADDED_COLUMNS);
    return `t.${quotedName(dialect, option, name)}`;
  };
  const { codeColumn, keyColumn } = place;
  const user = userTable(dialect, place);
  return {
    table: qualified(user),
    answersTable: { ...user, name: dialect.quote(ANSWERS_TABLE) },
    code: column('--code-column', codeColumn),
    key: keyColumn === undefined ? undefined : column('--key-column', keyColumn),
  };
}

/** What makes the table of the answers, how it is called from then on, what takes it away. */
function answersOf(dialect: Dialect, answersTable: TableName, answers: readonly AnswerRow[]) {
  const { temporary } = dialect;
  const name = temporary.name(answersTable);
  const columns: readonly ColumnSpec[] = [
    { name: OLD_CODE, type: 'code', required: true },
    ...ADDED,
  ];
  const create = temporary.create({ ...answersTable, columns, key: [OLD_CODE] });
  return {
    fill: [...create, ...insertRows(dialect, { name, columns }, answers)],
    name,
    drop: temporary.drop(answersTable),
  };
}
