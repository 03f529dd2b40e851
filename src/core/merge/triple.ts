import { hash } from 'node:crypto';
import { canonical, nameOf } from '../compare/index.js';
import type { Conflict, ConflictType, MergeSide } from './conflict.js';
import type { Speaking } from './heard.js';

/** One record as each side has it. */
export type Triple = Readonly<Partial<Record<MergeSide, Speaking | undefined>>>;

/** As long as the ids of questions are. */
const ID_LENGTH = 12;

/** A conflict about a record, known again by what it is about and what each side has. */
export function conflictOf(
  type: ConflictType,
  { base, ours, theirs }: Triple,
  about: Pick<Conflict, 'values'> & Partial<Pick<Conflict, 'field' | 'sides' | 'fields'>>,
): Conflict {
  const records = [ours, theirs, base].flatMap((one) => (one === undefined ? [] : [one.record]));
  const key = records[0]?.key ?? '';
  const { field, values, sides = [], fields = [] } = about;
  const known = canonical([type, key, field ?? null, { ...values }, [...sides]]);
  return {
    type,
    id: hash('sha256', known).slice(0, ID_LENGTH),
    key,
    name: records.map(nameOf).find((name) => name !== '') ?? '',
    ...(field !== undefined && { field }),
    values,
    sides,
    fields,
  };
}

/** The key of a record: where two ways to write it are one, the one that somebody chose. */
export function keyMeant({ base, ours, theirs }: Triple): string {
  const [was, our, their] = [base, ours, theirs].map((one) => one?.record.key);
  return (our === was ? their : our) ?? '';
}
