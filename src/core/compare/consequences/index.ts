import type { Json } from '../../../lib/tables/index.js';
import { type Consequence, inOrder } from '../../kinds/index.js';
import { isUnreadDate } from './dates.js';
import { effectiveInFuture } from './effective-in-future.js';
import { feesOnly } from './fees-only.js';
import { repealed } from './repealed.js';
import type { ComparedField, FieldRule, RecordDifference, RecordRule } from './rule.js';
import { sameList } from './same-list.js';
import { sameTimes } from './same-times.js';
import { timeLimit } from './time-limit.js';
import { typographicOnly } from './typographic-only.js';

/** The first rule with an answer decides. */
const FIELD_RULES: readonly FieldRule[] = [
  typographicOnly,
  sameList,
  timeLimit,
  sameTimes,
  feesOnly,
];

/** Every rule that applies adds its consequence. */
const RECORD_RULES: readonly RecordRule[] = [repealed, effectiveInFuture];

/**
 * What a difference in one field means: a rule's answer, otherwise the field's own consequence.
 * Of a day that can't be read nothing more is known than that it is another text.
 * A value is `undefined` where a record has no such field: no rule sees more in that.
 */
export function fieldConsequence(
  field: ComparedField,
  from: Json | undefined,
  to: Json | undefined,
): Consequence {
  if (field.isDate && [from, to].some(isUnreadDate)) return 'field-changed';
  if (from === undefined || to === undefined) return field.consequence;
  for (const rule of FIELD_RULES) {
    const consequence = rule({ field, from, to });
    if (consequence !== undefined) return consequence;
  }
  return field.consequence;
}

/** What a change of a record means: the consequences given and those of the record rules, in order. */
export function recordConsequences(
  difference: RecordDifference,
  given: Iterable<Consequence>,
): Consequence[] {
  const found = RECORD_RULES.filter((rule) => rule.applies(difference)).map((rule) => rule.gives);
  return inOrder([...given, ...found]);
}
