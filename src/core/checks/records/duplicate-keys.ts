import { isDeepStrictEqual } from 'node:util';
import { finding } from '../../findings/index.js';
import {
  type DatasetRecord,
  type FieldSpec,
  foldPart,
  identityOf,
  isHidden,
  isKeyName,
  isStruckOut,
  type Kind,
  keyFieldNames,
} from '../../kinds/index.js';
import type { GatheringCheck, Tell } from '../check.js';
import { about, headerOf, rowSeenFrom } from '../place.js';
import { gatherAlike } from './alike.js';

type Group = readonly DatasetRecord[];

/** So many of the other rows are named. */
const NAMED = 5;

/**
 * Records of one key: the same content again, or contents that contradict each other. What the file
 * hides contradicts nothing that it shows, and what is struck through nothing that stands: such a record is set aside
 * by itself.
 */
export const duplicateKeys = {
  codes: ['key-duplicate', 'hidden-copy', 'struck-copy', 'row-repeated'],
  gather: ({ kind }) =>
    gatherAlike({
      fields: keyFieldNames(kind),
      identify: (record) => identityOf(kind, record),
      judge: (group, tell) => {
        const counting = unless(isStruckOut, unless(isHidden, group));
        const [first] = counting;
        if (first === undefined) return;
        if (differingFields(kind, first, counting).length > 0)
          contradictions(kind, group, differingFields(kind, first, group), tell);
        else repetitions(kind, first, group, tell);
      },
    }),
} as const satisfies GatheringCheck;

/** Those that it doesn't hold for, if there are any. */
function unless(isLess: (record: DatasetRecord) => boolean, group: Group): Group {
  const others = group.filter((record) => !isLess(record));
  return others.length === 0 ? group : others;
}

/** Only what the file hides or strikes through differs from the first of those that it shows. */
function repetitions(kind: Kind, first: DatasetRecord, group: Group, tell: Tell): void {
  for (const record of group) {
    if (record === first) continue;
    const other = rowSeenFrom(record, first);
    const differing = differingFields(kind, first, [record]);
    const details = about(record, keyField(kind));
    if (differing.length === 0) tell(finding('row-repeated', details, { other }));
    else {
      const code = isHidden(record) && !isHidden(first) ? 'hidden-copy' : 'struck-copy';
      tell(finding(code, details, { other, differing: named(kind, record, differing) }));
    }
  }
}

function named(kind: Kind, record: DatasetRecord, fields: readonly string[]): readonly string[] {
  return fields.map((field) => headerOf(kind, record, field));
}

function contradictions(kind: Kind, group: Group, differing: readonly string[], tell: Tell): void {
  for (const record of group) {
    const params = {
      other: otherRows(record, group),
      differing: named(kind, record, differing),
    };
    tell(finding('key-duplicate', about(record, keyField(kind)), params));
  }
}

/** The fields on which the records of a group don't all agree. */
function differingFields(kind: Kind, first: DatasetRecord, group: Group): readonly string[] {
  return kind.fields
    .filter(({ field, set }) =>
      group.some((record) => !isSameField(kind, { field, set }, first, record)),
    )
    .map(({ field }) => field);
}

/** Two ways to write the name that a record is known by are one name. */
function isSameField(
  kind: Kind,
  { field, set }: Pick<FieldSpec, 'field' | 'set'>,
  { fields: a }: DatasetRecord,
  { fields: b }: DatasetRecord,
): boolean {
  if (isSame(a[field], b[field], set)) return true;
  return isKeyName(kind, field) && foldPart(a[field]) === foldPart(b[field]);
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
