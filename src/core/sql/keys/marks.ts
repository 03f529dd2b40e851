import { columnsThere } from '../columns-there.js';
import type { Dialect, Rows, Target } from '../dialects/dialect.js';
import { areSet, type Guard, type Mark } from '../dialects/guard.js';
import type { TableName } from '../table-spec.js';

const ABSENT = 'columns absent';

/**
 * For clients that go on after an error and COMMIT what is left, as `sqlite3` and `mysql --force` do: each part
 * of a script leaves a mark when it was done, and where one is missing, nothing is committed. Without effect in
 * PostgreSQL, where what changes tables is one statement.
 */
export class Marks {
  readonly #dialect: Dialect;
  readonly #guard: Guard | undefined;
  #count = 0;

  constructor(dialect: Dialect, place: TableName) {
    this.#dialect = dialect;
    this.#guard = dialect.guard?.(place);
  }

  open(): readonly string[] {
    const { open = [], settings = [] } = this.#guard ?? {};
    return [...open, ...this.set(...settings)];
  }

  /** Sets marks where they are due. */
  set(...marks: readonly Mark[]): string[] {
    const guard = this.#guard;
    if (guard === undefined) return [];
    this.#count += marks.length;
    return marks.map(({ name, when }) => guard.mark(name, when));
  }

  /** Whether none of the columns is there yet. */
  setAbsent(rows: Rows, columns: readonly string[]): string[] {
    return this.set({ name: ABSENT, when: `${columnsThere(rows, columns)} = 0` });
  }

  /** Whether all of the columns are there. */
  setThere(name: string, rows: Rows, columns: readonly string[]): string[] {
    return this.set({ name, when: `${columnsThere(rows, columns)} = ${columns.length}` });
  }

  /** Whether every row that has an answer got it. */
  setGiven(
    name: string,
    { table, row, answers, answer, on, columns }: Omit<Target, 'due'>,
  ): string[] {
    const guard = this.#guard;
    if (guard === undefined) return [];
    const { quote } = this.#dialect;
    const differs = columns
      .map((column) => guard.differs(`${row}.${quote(column)}`, `${answer}.${quote(column)}`))
      .join(' OR ');
    const others = `SELECT 1 FROM ${table} AS ${row} INNER JOIN ${answers} AS ${answer} ON ${on} WHERE ${differs}`;
    return this.set({ name, when: `NOT EXISTS (${others})` });
  }

  /** What changes tables, after these marks were set: one statement where a dialect can make it one. */
  together(after: readonly Mark[], statements: readonly string[]): readonly string[] {
    const { asOne } = this.#dialect;
    if (asOne === undefined) return statements;
    const when = after.map((mark) => mark.when);
    return [asOne(when, statements)];
  }

  /** A condition for statements that must not run when one before them didn't. */
  after(condition: string): string {
    const guard = this.#guard;
    return guard === undefined ? condition : `${condition} AND ${areSet(guard.marks, this.#count)}`;
  }

  /**
   * What adds columns, and waits for all before it where adding them ends the transaction. If some are there, it
   * runs all the same: nobody says better than the database which one.
   */
  adding(rows: Rows, columns: readonly string[], statements: readonly string[]): readonly string[] {
    const { onlyIf, marks = '' } = this.#guard ?? {};
    if (onlyIf === undefined) return statements;
    const when = `${areSet(marks, this.#count)} OR ${columnsThere(rows, columns)} > 0`;
    return statements.flatMap((statement) => onlyIf({ name: 'add', when, statement }));
  }

  /** The end of the transaction. */
  commit(): readonly string[] {
    return this.#guard?.commit(this.#count) ?? this.#dialect.commit;
  }

  /** What takes columns of this script away again that stayed without their answers. */
  takingBack(rows: Rows, columns: readonly string[], statements: readonly string[]): string[] {
    const { onlyIf, marks } = this.#guard ?? {};
    if (onlyIf === undefined) return [];
    const isHalf = `SELECT COUNT(*) < ${this.#count} AND MAX(mark = '${ABSENT}') = 1 FROM ${marks}`;
    const when = `(${isHalf}) AND ${columnsThere(rows, columns)} = ${columns.length}`;
    return statements.flatMap((statement) => onlyIf({ name: 'undo', when, statement }));
  }

  close(): readonly string[] {
    return this.#guard?.close ?? [];
  }
}
