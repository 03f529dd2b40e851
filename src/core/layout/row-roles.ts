import { ROW_ROLES, type RowRole } from '../../lib/tables/index.js';

/** What rows were taken for, by their numbers: a byte a row, where a map of a million takes 100 MB. */
export class RowRoles implements ReadonlyMap<number, RowRole> {
  /** Of each row 1 + the place of its role among all roles, or 0. */
  #places = new Uint8Array(1024);
  #size = 0;

  constructor(roles: Iterable<readonly [row: number, role: RowRole]> = []) {
    for (const [row, role] of roles) this.set(row, role);
  }

  get size(): number {
    return this.#size;
  }

  set(row: number, role: RowRole): void {
    if (row >= this.#places.length) this.#grow(row);
    if (this.#places[row] === 0) this.#size += 1;
    this.#places[row] = 1 + ROW_ROLES.indexOf(role);
  }

  get(row: number): RowRole | undefined {
    return ROW_ROLES[(this.#places[row] ?? 0) - 1];
  }

  has(row: number): boolean {
    return (this.#places[row] ?? 0) > 0;
  }

  /** From the top of the sheet. */
  *entries(): MapIterator<[number, RowRole]> {
    for (const row of this.keys()) {
      const role = this.get(row);
      if (role !== undefined) yield [row, role];
    }
  }

  *keys(): MapIterator<number> {
    for (let row = 0; row < this.#places.length; row += 1) if (this.has(row)) yield row;
  }

  *values(): MapIterator<RowRole> {
    for (const [, role] of this.entries()) yield role;
  }

  forEach(visit: (role: RowRole, row: number, all: this) => void): void {
    for (const [row, role] of this.entries()) visit(role, row, this);
  }

  [Symbol.iterator](): MapIterator<[number, RowRole]> {
    return this.entries();
  }

  #grow(row: number): void {
    const larger = new Uint8Array(2 ** Math.ceil(Math.log2(row + 1)));
    larger.set(this.#places);
    this.#places = larger;
  }
}
