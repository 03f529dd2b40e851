import type { Json } from '../../../lib/tables/index.js';
import type { KeyedRecord } from '../../kinds/index.js';
import type { ProfileTable } from '../profile/profile.js';

/** What a row of a table is made of: a record, and of each list that makes rows the item that it is about. */
export interface Scope {
  readonly record: KeyedRecord;
  /** The number of the row in its table, from 1. */
  readonly number: number;
  /** By the path of their list, the outermost first. */
  readonly items: ReadonlyMap<string, Json>;
}

const NO_ITEMS: ReadonlyMap<string, Json> = new Map();

/** An item of an outer list that has nothing in the inner one, and so makes no row. */
export interface Omitted {
  readonly record: KeyedRecord;
  readonly outer: string;
  readonly inner: string;
  readonly item: Json;
}

/**
 * Takes a table and records; gives what each of its rows is made of, in the order of the records. `omit` is told of each
 * item that makes none.
 */
export function* scopesOf(
  { rows = [] }: Pick<ProfileTable, 'rows'>,
  records: Iterable<KeyedRecord>,
  omit: (left: Omitted) => void = () => undefined,
): Generator<Scope> {
  let number = 0;
  for (const record of records)
    for (const scope of within({ record, items: NO_ITEMS }, rows, omit)) {
      number += 1;
      yield { ...scope, number };
    }
}

type Unnumbered = Omit<Scope, 'number'>;

function* within(
  scope: Unnumbered,
  lists: readonly string[],
  omit: (left: Omitted) => void,
): Generator<Unnumbered> {
  const [list, ...inner] = lists;
  if (list === undefined) return yield scope;
  const values = valuesAt(scope, list);
  const last = [...scope.items].at(-1);
  if (values.length === 0 && last !== undefined)
    omit({ record: scope.record, outer: last[0], inner: list, item: last[1] });
  for (const item of values)
    yield* within({ ...scope, items: new Map([...scope.items, [list, item]]) }, inner, omit);
}

/** The values at a path, seen from a row: of the lists that make rows only the item that the row is about. */
export function valuesAt({ record, items }: Unnumbered, path: string): Json[] {
  let [from, base]: [string, Json] = ['', record.fields as Json];
  for (const [list, item] of items)
    if (path === list || path.startsWith(`${list}.`)) [from, base] = [list, item];
  const rest = path.slice(from === '' ? 0 : from.length + 1);
  return rest === '' ? flat(base) : rest.split('.').reduce<Json[]>(partsOf, flat(base));
}

function partsOf(values: readonly Json[], name: string): Json[] {
  return values.flatMap((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return Object.hasOwn(value, name) ? flat((value as Record<string, Json>)[name] ?? null) : [];
  });
}

function flat(value: Json): Json[] {
  if (value === null) return [];
  return Array.isArray(value) ? value.flatMap(flat) : [value];
}
