import { ADDED_COLUMNS } from '../../reconcile/index.js';
import { ADDED, type Answers, UNKNOWN } from './answers.js';
import { DIALECTS } from './dialects.js';
import { Marks } from './marks.js';
import { qualified } from './table-text.js';
import { tablesOf, type UserColumns, type UserTable, userTable } from './user-table.js';

const [STATUS] = ADDED_COLUMNS;

/** The statements that give every row of a table its ward. Throws `Failure` sql-name-…. */
export function migrationScript(place: UserColumns, answers: Answers): string[] {
  const dialect = DIALECTS[place.dialect];
  const { open, begin, close, quote, makesInside } = dialect;
  const { table, codes, parts } = tablesOf(dialect, place, answers);
  // The answer about a part of a ward takes the place of the one about all of it.
  const tables = [codes, ...(parts === undefined ? [] : [parts])];
  const marks = new Marks(dialect);
  const make = [
    ...marks.open(),
    ...marks.setColumns('columns absent', place, ADDED, 0),
    ...tables.flatMap(({ fill, marks: filled }) => [...fill, ...marks.set(...filled)]),
    ...dialect.addColumns(table, ADDED),
    ...marks.setColumns('columns added', place, ADDED, ADDED.length),
  ];
  const updates = tables.flatMap(({ name, on }, index) => {
    const target = { table, answers: name, columns: ADDED_COLUMNS };
    const ofRow = on('o', `t.${quote(STATUS)}`);
    return [
      dialect.update({ ...target, on: marks.after(ofRow) }),
      ...marks.setGiven(`given ${index}`, { ...target, on: ofRow }),
    ];
  });
  const hasNone = `${quote(STATUS)} IS NULL`;
  return [
    ...open,
    ...(makesInside ? [...begin, ...make] : [...make, ...begin]),
    ...updates,
    `UPDATE ${table} SET ${quote(STATUS)} = ${UNKNOWN} WHERE ${marks.after(hasNone)}`,
    ...marks.set({ name: 'all', when: `NOT EXISTS (SELECT 1 FROM ${table} WHERE ${hasNone})` }),
    ...marks.commit(),
    ...tables.flatMap((one) => one.drop),
    ...marks.close(),
    ...close,
  ];
}

/** The statements that take the added columns away again. Throws `Failure` sql-name-…. */
export function undoScript(place: UserTable): string[] {
  const dialect = DIALECTS[place.dialect];
  const drop = dialect.dropColumns(qualified(userTable(dialect, place)), ADDED_COLUMNS);
  if (!dialect.makesInside) return [...dialect.open, ...drop, ...dialect.close];
  const marks = new Marks(dialect);
  return [
    ...dialect.begin,
    ...marks.open(),
    ...marks.setColumns('columns there', place, ADDED, ADDED.length),
    ...drop,
    ...marks.setColumns('columns gone', place, ADDED, 0),
    ...marks.commit(),
    ...marks.close(),
  ];
}
