import type { Column } from '../../../../lib/tables/index.js';
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
  /** Hidden columns that claim a field as well as the visible one that has it. */
  readonly yielding: readonly Yielding[];
}

/** A hidden column without a field and the visible column that has its field. */
export interface Yielding {
  readonly column: Column;
  readonly field: string;
  readonly to: Column;
}

/**
 * What a person says first, then the columns that the sheet shows, then the best claims; a column
 * serves one field, a field takes one column or is disputed. A hidden column never disputes the
 * field of a visible one: whoever opens the sheet sees that one.
 */
export function settle(claims: readonly Claim[], isMany: (name: string) => boolean): Settlement {
  const chosen = new Map<Column, Claim>();
  const holders = new Map<string, Claim>();
  const disputed = new Map<string, Column[]>();
  const beaten: Yielding[] = [];
  for (const claim of [...claims].sort(bestFirst)) {
    if (chosen.has(claim.column) || isContested(disputed, claim.column)) continue;
    const holder = holders.get(claim.name);
    if (holder === undefined || isMany(claim.name)) {
      holders.set(claim.name, holder ?? claim);
      chosen.set(claim.column, claim);
    } else if (areRivals(holder, claim, claims)) lose(claim, holder);
  }
  for (const column of [...disputed.values()].flat()) chosen.delete(column);
  return {
    byField: columnsByField(chosen),
    chosen,
    disputed,
    yielding: withoutField(beaten, chosen),
  };

  function lose({ column, name }: Claim, holder: Claim): void {
    if (column.hidden === true && holder.column.hidden !== true)
      beaten.push({ column, field: name, to: holder.column });
    else disputed.set(name, [...(disputed.get(name) ?? [holder.column]), column]);
  }
}

/** A column that was beaten once may have another field; a field that is disputed has no column. */
function withoutField(beaten: readonly Yielding[], chosen: Settlement['chosen']): Yielding[] {
  return beaten.filter(({ column, to }) => !chosen.has(column) && chosen.has(to));
}

function bestFirst(a: Claim, b: Claim): number {
  return rank(b) - rank(a) || b.score - a.score;
}

/** What a person says counts whether the column is hidden or not. */
function rank(claim: Claim): number {
  if (claim.why === 'mapped') return 2;
  return claim.column.hidden === true ? 0 : 1;
}

/** Whether a claim is as good as that of the column that has its field, and has nowhere else to go. */
function areRivals(holder: Claim, claim: Claim, claims: readonly Claim[]): boolean {
  return holder.score - claim.score < CLEARLY_BETTER && !hasAlternative(claims, claim);
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
