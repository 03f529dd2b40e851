import {
  COMMUNE_TYPES,
  type CommuneType,
  groupBy,
  type TypedName,
} from '../../../register/index.js';
import { type Rows, recordsOf } from '../rows.js';
import { typedNameOf } from '../typed-name.js';

const FIRST = 'danh sách đầu tiên';
const CHANGES = 'thay đổi cấp xã giữa hai danh sách';

/** The columns of a whole list. */
export const LIST_HEADERS = [
  'code',
  'name',
  'type',
  'district_code',
  'district',
  'province_code',
  'province',
] as const;

/** Those of what changed between two lists: an old name is empty where the code wasn't there, a new one where it is no more. */
export const CHANGE_HEADERS = [
  'code',
  'old_name',
  'old_type',
  'old_district_code',
  'old_district',
  'province_code',
  'province',
  'new_name',
  'new_type',
  'new_district_code',
  'new_district',
  'between_a',
  'between_b',
] as const;

/** A commune under one name in one place, with the first list and the last that have it so. */
export interface Listed extends TypedName<CommuneType> {
  readonly code: string;
  readonly district: { readonly code: string; readonly text: string };
  readonly province: { readonly code: string; readonly text: string };
  readonly first: string;
  readonly last: string;
}

type State = Omit<Listed, 'first' | 'last'>;

/** What became of a code from one list to another: absent before it was, and after it is there. */
interface Change {
  readonly code: string;
  readonly old: State | undefined;
  readonly new: State | undefined;
  readonly from: string;
  readonly to: string;
}

/** The tables that tell of earlier lists, header first. */
export interface ListSources {
  /** The whole list of the first day. */
  readonly first: Rows;
  /** What changed from one list to the next. */
  readonly changes: Rows;
}

/**
 * Takes the first list with its day and the changes since; gives what every code was from which list to which.
 * Throws `SourceError`.
 */
export function readHistory({ first, changes }: ListSources, days: readonly string[]): Listed[] {
  const [start = '', end = ''] = [days[0], days.at(-1)];
  const initial = new Map(
    recordsOf(first, LIST_HEADERS, FIRST).map((row) => [row.code, stateOf(row)]),
  );
  const byCode = groupBy(readChanges(changes), ({ code }) => code);
  const codes = new Set([...initial.keys(), ...byCode.keys()]);
  return [...codes].sort().flatMap((code) => {
    const own = byCode.get(code) ?? [];
    const ordered = [...own].sort((one, other) => (one.to < other.to ? -1 : 1));
    return historyOf(initial.get(code), ordered, start, end);
  });
}

/** A state that no change led to was in the one list before it changed. */
function historyOf(
  initial: State | undefined,
  changes: readonly Change[],
  start: string,
  end: string,
): Listed[] {
  const listed: Listed[] = [];
  let current = initial && { ...initial, first: start };
  for (const change of changes) {
    const old = current ?? (change.old && { ...change.old, first: change.from });
    if (old !== undefined) listed.push({ ...old, last: change.from });
    current = change.new && { ...change.new, first: change.to };
  }
  return current === undefined ? listed : [...listed, { ...current, last: end }];
}

function stateOf(row: Readonly<Record<(typeof LIST_HEADERS)[number], string>>): State {
  return {
    code: row.code,
    ...typedNameOf(`${row.type} ${row.name}`, COMMUNE_TYPES, FIRST),
    district: { code: row.district_code, text: row.district },
    province: { code: row.province_code, text: row.province },
  };
}

function readChanges(rows: Rows): Change[] {
  return recordsOf(rows, CHANGE_HEADERS, CHANGES).map((row): Change => {
    const { code, province_code, province } = row;
    const place = { code, province_code, province };
    const old = { name: row.old_name, type: row.old_type };
    const now = { name: row.new_name, type: row.new_type };
    const [oldPlace, newPlace] = [
      { district_code: row.old_district_code, district: row.old_district },
      { district_code: row.new_district_code, district: row.new_district },
    ];
    return {
      code,
      old: old.name === '' ? undefined : stateOf({ ...place, ...old, ...oldPlace }),
      new: now.name === '' ? undefined : stateOf({ ...place, ...now, ...newPlace }),
      from: row.between_a,
      to: row.between_b,
    };
  });
}
