import { isDeepStrictEqual } from 'node:util';
import type { DatasetRecord, Kind } from '../datasets/index.js';
import { type Finding, finding } from '../findings/index.js';
import type { Check } from './check.js';
import { groupRecords } from './fields.js';
import { about, headerOf, rowSeenFrom } from './place.js';

type Group = readonly DatasetRecord[];

/** So many of the other rows are named. */
const NAMED = 5;

/** Records of one key: the same content again, or contents that contradict each other. */
export const duplicateKeys = {
  codes: ['key-duplicate', 'row-repeated'],
  *run({ kind, records }) {
    for (const group of groupRecords(records, (record) => record.key)) {
      const [first] = group;
      if (first === undefined || group.length < 2) continue;
      const differing = differingFields(kind, first, group);
      if (differing.length === 0) yield* repetitions(kind, first, group);
      else yield* contradictions(kind, group, differing);
    }
  },
} as const satisfies Check;

function* repetitions(kind: Kind, first: DatasetRecord, group: Group): Iterable<Finding> {
  for (const record of group.slice(1)) {
    yield finding('row-repeated', about(record, keyField(kind)), {
      other: rowSeenFrom(record, first),
    });
  }
}

function* contradictions(
  kind: Kind,
  group: Group,
  differing: readonly string[],
): Iterable<Finding> {
  for (const record of group) {
    yield finding('key-duplicate', about(record, keyField(kind)), {
      other: otherRows(record, group),
      differing: differing.map((field) => headerOf(kind, record, field)),
    });
  }
}

/** The fields on which the records of a group don't all agree. */
function differingFields(kind: Kind, first: DatasetRecord, group: Group): readonly string[] {
  return kind.fields
    .filter(({ field, set }) =>
      group.some((record) => !isSame(first.fields[field], record.fields[field], set)),
    )
    .map(({ field }) => field);
}

function isSame(a: unknown, b: unknown, set: boolean): boolean {
  if (set && Array.isArray(a) && Array.isArray(b)) {
    return isDeepStrictEqual(new Set(a), new Set(b));
  }
  return isDeepStrictEqual(a, b);
}

function otherRows(record: DatasetRecord, group: Group): readonly string[] {
  const others: string[] = [];
  for (const other of group) {
    if (other === record) continue;
    if (others.length === NAMED) return [...others, '…'];
    others.push(rowSeenFrom(record, other));
  }
  return others;
}

function keyField(kind: Kind): string {
  return kind.key[0] ?? '';
}
