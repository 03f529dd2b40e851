import type { ColumnSpec, Dialect, Target } from './dialect.js';

/** What is true when a part of a script was done: a mark is set then. */
export interface Mark {
  readonly name: string;
  readonly when: string;
}

/** The user's table, by the names it has in the database. */
interface Place {
  readonly table: string;
  readonly schema?: string | undefined;
}

/**
 * For clients that go on after an error and COMMIT what is left, as `sqlite3` does: each part
 * of a script leaves a mark when it was done, and where one is missing, nothing is committed. Without effect in
 * dialects that have no guard: PostgreSQL itself refuses to commit a transaction with an error in it.
 */
export class Marks {
  readonly #dialect: Dialect;
  #count = 0;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  open(): readonly string[] {
    return this.#dialect.guard?.open ?? [];
  }

  /** Sets marks where they are due. */
  set(...marks: readonly Mark[]): string[] {
    const { guard } = this.#dialect;
    if (guard === undefined) return [];
    this.#count += marks.length;
    return marks.map(({ name, when }) => guard.mark(name, when));
  }

  /** Whether so many of the columns are there. */
  setColumns(name: string, place: Place, columns: readonly ColumnSpec[], count: number): string[] {
    const { guard } = this.#dialect;
    if (guard === undefined) return [];
    const names = columns.map((column) => `'${column.name}'`).join(', ');
    return this.set({ name, when: `${guard.columns(place, names)} = ${count}` });
  }

  /** Whether every row that has an answer got it. */
  setGiven(name: string, { table, answers, on, columns }: Target): string[] {
    const { guard, quote } = this.#dialect;
    if (guard === undefined) return [];
    const differs = columns
      .map((column) => guard.differs(`t.${quote(column)}`, `o.${quote(column)}`))
      .join(' OR ');
    const others = `SELECT 1 FROM ${table} AS t INNER JOIN ${answers} AS o ON ${on} WHERE ${differs}`;
    return this.set({ name, when: `NOT EXISTS (${others})` });
  }

  /** A condition for statements that must not run when one before them didn't. */
  after(condition: string): string {
    const { guard } = this.#dialect;
    return guard === undefined ? condition : `${condition} AND ${guard.isWhole(this.#count)}`;
  }

  /** The end of the transaction. */
  commit(): readonly string[] {
    const { guard, commit } = this.#dialect;
    return guard === undefined ? commit : guard.commit(this.#count);
  }

  close(): readonly string[] {
    return this.#dialect.guard?.close ?? [];
  }
}
