import type { Column } from '../../files/index.js';
import type { Claim } from './claims.js';
import { repeatedName } from './column-specs.js';

/** Two claims nearer than this are equally good: nobody but a person can choose. */
const CLEARLY_BETTER = 0.1;

export interface Settlement {
  /** Field or evidence name → its column. */
  readonly byField: ReadonlyMap<string, Column>;
  readonly chosen: ReadonlyMap<Column, Claim>;
  /** Fields that several columns claim equally: nobody gets them. */
  readonly disputed: ReadonlyMap<string, readonly Column[]>;
}

/** Best claims first; a column serves one field, a field takes one column or is disputed. */
export function settle(claims: readonly Claim[], isMany: (name: string) => boolean): Settlement {
  const chosen = new Map<Column, Claim>();
  const holders = new Map<string, Claim>();
  const disputed = new Map<string, Column[]>();
  for (const claim of [...claims].sort((a, b) => b.score - a.score)) {
    if (chosen.has(claim.column) || isContested(disputed, claim.column)) continue;
    const holder = holders.get(claim.name);
    if (holder === undefined) {
      holders.set(claim.name, claim);
      chosen.set(claim.column, claim);
    } else if (isMany(claim.name)) {
      chosen.set(claim.column, claim);
    } else if (holder.score - claim.score < CLEARLY_BETTER && !hasAlternative(claims, claim)) {
      const columns = disputed.get(claim.name) ?? [holder.column];
      disputed.set(claim.name, [...columns, claim.column]);
    }
  }
  for (const [name, columns] of disputed) {
    holders.delete(name);
    for (const column of columns) chosen.delete(column);
  }
  return {
    byField: columnsByField(chosen),
    chosen,
    disputed,
  };
}

/** In the order of the columns; the second column of a field that takes several is `to#2`. */
function columnsByField(chosen: ReadonlyMap<Column, Claim>): ReadonlyMap<string, Column> {
  const byField = new Map<string, Column>();
  const counts = new Map<string, number>();
  for (const [column, { name }] of [...chosen].sort(([a], [b]) => a.index - b.index)) {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    byField.set(repeatedName(name, count), column);
  }
  return byField;
}

/** Whether a column is one of those that a person has to choose from. */
export function isContested(disputed: Settlement['disputed'], column: Column): boolean {
  return [...disputed.values()].some((columns) => columns.includes(column));
}

/** A column that could serve another field just as well yields instead of disputing this one. */
function hasAlternative(claims: readonly Claim[], claim: Claim): boolean {
  return claims.some(
    (other) =>
      other.column === claim.column &&
      other.name !== claim.name &&
      claim.score - other.score < CLEARLY_BETTER,
  );
}
