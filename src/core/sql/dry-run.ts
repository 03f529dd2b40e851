import { ADDED_COLUMNS, type AddedColumn } from '../settle/index.js';
import { type Answers, PART, UNKNOWN } from './answers.js';
import type { Dialect } from './dialects/dialect.js';
import { DIALECTS } from './dialects/dialects.js';
import { rowsWithAnswers, type ScriptTables, tablesOf, type UserColumns } from './user-table.js';

const [STATUS, WARD_CODE] = ADDED_COLUMNS;
const CANDIDATES: AddedColumn = 'haicap_candidates';

/** The statements that count what a migration would give, and change nothing. Throws `Failure` sql-name-…. */
export function dryRunScript(place: UserColumns, answers: Answers): string[] {
  const dialect = DIALECTS[place.dialect];
  const { open, begin, close, makesInside } = dialect;
  const tables = tablesOf(dialect, place, answers);
  const { codes, parts } = tables;
  const fill = [...codes.fill, ...(parts?.fill ?? [])];
  const drop = [...codes.drop, ...(parts?.drop ?? [])];
  const select = queries(dialect, tables);
  if (makesInside) return [...open, ...begin, ...fill, ...select, 'ROLLBACK', ...close];
  return [...open, ...fill, ...select, ...drop, ...close];
}

/** How many rows there are of each status; with a key, also the rows that stay open. */
function queries(dialect: Dialect, tables: ScriptTables): string[] {
  const { quote } = dialect;
  const { columns, key, codes, parts } = tables;
  // A row's answer is the one about its part of the ward, where there is one, else the one by code.
  const cell = (name: AddedColumn): string =>
    parts === undefined
      ? `${codes.answer}.${quote(name)}`
      : `CASE WHEN ${parts.answer}.${quote(PART)} IS NULL THEN ${codes.answer}.${quote(name)} ELSE ${parts.answer}.${quote(name)} END`;
  const from = rowsWithAnswers(dialect, tables);
  const status = `COALESCE(${cell(STATUS)}, ${UNKNOWN})`;
  const count = `SELECT ${status} AS haicap_status, COUNT(*) AS haicap_rows\n${from}\nGROUP BY ${status}\nORDER BY ${status}`;
  if (key === undefined) return [count];
  const listed = [key, ...columns, `${status} AS haicap_status`, cell(CANDIDATES)].join(', ');
  return [count, `SELECT ${listed}\n${from}\nWHERE ${cell(WARD_CODE)} IS NULL\nORDER BY ${key}`];
}
