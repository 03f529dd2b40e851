import { ADDED_COLUMNS } from '../../reconcile/index.js';
import { ADDED, type Answers, UNKNOWN } from './answers.js';
import { DIALECTS } from './dialects.js';
import { qualified } from './table-text.js';
import { tablesOf, type UserColumns, type UserTable, userTable } from './user-table.js';

const [STATUS] = ADDED_COLUMNS;

/** The statements that give every row of a table its ward. Throws `Failure` sql-name-…. */
export function migrationScript(place: UserColumns, answers: Answers): string[] {
  const dialect = DIALECTS[place.dialect];
  const { open, begin, commit, close, quote, makesInside } = dialect;
  const { table, codes, parts } = tablesOf(dialect, place, answers);
  // The answer about a part of a ward takes the place of the one about all of it.
  const tables = [codes, ...(parts === undefined ? [] : [parts])];
  const make = [...tables.flatMap(({ fill }) => fill), ...dialect.addColumns(table, ADDED)];
  const drop = tables.flatMap((one) => one.drop);
  return [
    ...open,
    ...(makesInside ? [...begin, ...make] : [...make, ...begin]),
    ...tables.map(({ name, on }) =>
      dialect.update({
        table,
        answers: name,
        on: on('o', `t.${quote(STATUS)}`),
        columns: ADDED_COLUMNS,
      }),
    ),
    `UPDATE ${table} SET ${quote(STATUS)} = ${UNKNOWN} WHERE ${quote(STATUS)} IS NULL`,
    ...(makesInside ? [...drop, ...commit] : [...commit, ...drop]),
    ...close,
  ];
}

/** The statements that take the added columns away again. Throws `Failure` sql-name-…. */
export function undoScript(place: UserTable): string[] {
  const dialect = DIALECTS[place.dialect];
  const drop = dialect.dropColumns(qualified(userTable(dialect, place)), ADDED_COLUMNS);
  if (!dialect.makesInside) return [...dialect.open, ...drop, ...dialect.close];
  return [...dialect.begin, ...drop, ...dialect.commit];
}
