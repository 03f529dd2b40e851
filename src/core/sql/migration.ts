import { ADDED_COLUMNS } from '../settle/index.js';
import { ADDED, type Answers, UNKNOWN } from './answers.js';
import { DIALECTS } from './dialects/dialects.js';
import { Marks } from './keys/marks.js';
import {
  rowsOf,
  rowsWithAnswers,
  tablesOf,
  type UserColumns,
  type UserTable,
  userTable,
} from './user-table.js';

const [STATUS] = ADDED_COLUMNS;

/** The statements that give every row of a table its ward. Throws `Failure` sql-name-…. */
export function migrationScript(place: UserColumns, answers: Answers): string[] {
  const dialect = DIALECTS[place.dialect];
  const { open, begin, close, quote, makesInside } = dialect;
  const marks = new Marks(dialect, userTable(dialect, place));
  const { table, row, codes, parts } = tablesOf(dialect, place, answers);
  const rows = { table, row };
  // The answer about a part of a ward takes the place of the one about all of it.
  const tables = [codes, ...(parts === undefined ? [] : [parts])];
  // Names that aren't there and texts that don't compare are refused before anything changes.
  const tried = `SELECT COUNT(*) ${rowsWithAnswers(dialect, { ...rows, codes, parts })} WHERE 1 = 0`;
  const make = [
    ...marks.open(),
    ...marks.setAbsent(rows, ADDED_COLUMNS),
    ...tables.flatMap(({ fill, marks: filled }) => [...fill, ...marks.set(...filled)]),
    ...marks.set({ name: 'tried', when: `(${tried}) = 0` }),
  ];
  const add = [
    ...marks.adding(rows, ADDED_COLUMNS, dialect.addColumns(table, ADDED)),
    ...marks.setThere('columns added', rows, ADDED_COLUMNS),
  ];
  const updates = tables.flatMap(({ name, answer, on }, index) => {
    const ofRow = on(`${row}.${quote(STATUS)}`);
    const target = { ...rows, answers: name, answer, on: ofRow, columns: ADDED_COLUMNS };
    return [
      dialect.update({ ...target, due: marks.after(ofRow) }),
      ...marks.setGiven(`given ${index}`, target),
    ];
  });
  const hasNone = `${quote(STATUS)} IS NULL`;
  const give = [
    ...updates,
    `UPDATE ${table} SET ${quote(STATUS)} = ${UNKNOWN} WHERE ${marks.after(hasNone)}`,
    ...marks.set({ name: 'all', when: `NOT EXISTS (SELECT 1 FROM ${table} WHERE ${hasNone})` }),
  ];
  const filled = tables.flatMap((one) => one.marks);
  return [
    ...open,
    ...(makesInside
      ? [...begin, ...make, ...marks.together(filled, [...add, ...give])]
      : [...make, ...add, ...begin, ...give]),
    ...marks.commit(),
    ...marks.takingBack(rows, ADDED_COLUMNS, dialect.dropColumns(table, ADDED_COLUMNS)),
    ...tables.flatMap((one) => one.drop),
    ...marks.close(),
    ...close,
  ];
}

/** The statements that take the added columns away again. Throws `Failure` sql-name-…. */
export function undoScript(place: UserTable): string[] {
  const dialect = DIALECTS[place.dialect];
  const user = userTable(dialect, place);
  const rows = rowsOf(dialect, user);
  const drop = dialect.dropColumns(rows.table, ADDED_COLUMNS);
  if (!dialect.makesInside) return [...dialect.open, ...drop, ...dialect.close];
  const marks = new Marks(dialect, user);
  const { toDrop } = dialect;
  return [
    ...dialect.begin,
    ...marks.open(),
    ...(toDrop === undefined ? [] : [...toDrop.ask, ...marks.set(toDrop.mark)]),
    ...marks.setThere('columns there', rows, ADDED_COLUMNS),
    ...drop,
    ...marks.setAbsent(rows, ADDED_COLUMNS),
    ...marks.commit(),
    ...(toDrop?.close ?? []),
    ...marks.close(),
  ];
}
