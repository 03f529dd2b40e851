import { type Finding, finding } from '../../core/findings/index.js';
import { identityOf, type KeyedRecord, type Kind, type Scope } from '../../core/kinds/index.js';
import type { Side } from '../../core/sides/index.js';
import { isInScope } from '../../core/store/index.js';
import type { Json } from '../../lib/tables/index.js';
import { foldText } from '../../lib/text/index.js';

/** Two sides, cut to what both are lists of. */
export interface CutSides {
  readonly old: readonly KeyedRecord[];
  readonly new: readonly KeyedRecord[];
  readonly scope?: Scope;
  /** How many records of both sides together are outside it. */
  readonly outside: number;
  readonly findings: readonly Finding[];
}

/** From this share of a list on what another one leaves out is more than some missing records. */
const LARGE = 0.1;

/** A list of one agency may hold a stray record of another. */
const NEARLY_ALL = 0.95;

/** The records of both sides that belong to the part named. */
export function inScope(old: Side, next: Side, scope: Scope): CutSides {
  const within = ({ records }: Side) =>
    records.filter((record) => isInScope(record, scope.field, scope.value));
  const cut = { old: within(old), new: within(next) };
  const outside = old.records.length + next.records.length - cut.old.length - cut.new.length;
  return { ...cut, scope, outside, findings: [] };
}

/**
 * Cuts the list of many agencies to the one whose list the other side is: of the others that one says
 * nothing, so that their records are neither missing nor new.
 */
export function cutToPart(kind: Kind, old: Side, next: Side): CutSides {
  const ofNew = partOf(kind, next.records, old.records);
  if (ofNew !== undefined) return cutFrom(old, next, ofNew, 'old');
  const ofOld = partOf(kind, old.records, next.records);
  if (ofOld !== undefined) return cutFrom(next, old, ofOld, 'new');
  return { old: old.records, new: next.records, outside: 0, findings: [] };
}

interface Part {
  readonly scope: Scope;
  readonly inside: readonly KeyedRecord[];
  readonly outside: number;
}

function cutFrom(whole: Side, part: Side, found: Part, cut: 'old' | 'new'): CutSides {
  const { scope, inside, outside } = found;
  const named = `${scope.field}=${scope.value}`;
  const params = {
    scope: named,
    flag: `--scope "${named}"`,
    records: part.records.length,
    whole: whole.name,
    outside,
  };
  const told = finding('side-is-part', { place: { file: part.name }, field: scope.field }, params);
  const sides =
    cut === 'old' ? { old: inside, new: part.records } : { old: part.records, new: inside };
  return { ...sides, scope, outside, findings: [told] };
}

/** The part of a whole that a list is, by the first field that lists are divided by and its records agree in. */
function partOf(
  kind: Kind,
  list: readonly KeyedRecord[],
  whole: readonly KeyedRecord[],
): Part | undefined {
  const listed = new Set(list.map((record) => identityOf(kind, record)));
  for (const { field } of kind.fields.filter(({ divides }) => divides === true)) {
    const value = usualValue(list, field);
    if (value === undefined || !whole.some((record) => isInScope(record, field, value))) continue;
    const isOutside = (record: KeyedRecord) =>
      record.fields[field] !== undefined &&
      !isInScope(record, field, value) &&
      !listed.has(identityOf(kind, record));
    const inside = whole.filter((record) => !isOutside(record));
    const outside = whole.length - inside.length;
    if (outside > LARGE * whole.length) return { scope: { field, value }, inside, outside };
  }
  return undefined;
}

/** The value that nearly all records have of a field, as it is spelt most often. */
function usualValue(records: readonly KeyedRecord[], field: string): string | undefined {
  const spellings = new Map<string, number>();
  for (const { fields } of records) {
    const text = textOf(fields[field]);
    if (text !== undefined) spellings.set(text, (spellings.get(text) ?? 0) + 1);
  }
  // Folded once each: they are few where a value is usual.
  const values = new Map<string, (readonly [text: string, count: number])[]>();
  for (const spelling of spellings) {
    const value = foldText(spelling[0]);
    const known = values.get(value);
    if (known === undefined) values.set(value, [spelling]);
    else known.push(spelling);
  }
  for (const spelt of values.values()) {
    const total = spelt.reduce((sum, [, count]) => sum + count, 0);
    if (total < NEARLY_ALL * records.length) continue;
    return spelt.sort(([, a], [, b]) => b - a)[0]?.[0];
  }
  return undefined;
}

function textOf(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.length === 1 ? textOf(value[0]) : undefined;
}
