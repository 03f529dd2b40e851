import { Failure } from '../findings/index.js';
import { fieldsNamed, type Kind } from '../kinds/index.js';
import { type Conflict, MERGE_SIDES, type MergeSide, type Settle } from './conflict.js';

/** A rule that settles conflicts: all of them, or those of one field. */
export interface Preference {
  readonly take: MergeSide;
  readonly field?: string;
}

/**
 * The rules that `--prefer theirs`, `--prefer theirs:legalBases,decision` name, fields by their names or labels.
 * Throws `Failure` option-value for a side that is none, field-unknown, option-conflict where two rules contradict each other.
 */
export function preferences(kind: Kind, texts: readonly string[]): readonly Preference[] {
  const rules = texts.flatMap((text) => rulesOf(kind, text));
  for (const { take, field } of rules) {
    const other = rules.find((one) => one.field === field && one.take !== take);
    if (other === undefined) continue;
    const named = (side: MergeSide) => `--prefer ${side}${field === undefined ? '' : `:${field}`}`;
    throw new Failure('option-conflict', { option: named(take), other: named(other.take) });
  }
  return rules;
}

function rulesOf(kind: Kind, text: string): Preference[] {
  const cut = text.indexOf(':');
  const side = (cut < 0 ? text : text.slice(0, cut)).trim().toLowerCase();
  const take = MERGE_SIDES.find((known) => known === side);
  const fields = cut < 0 ? undefined : text.slice(cut + 1).trim();
  if (take === undefined || fields === '') {
    const expected = `${MERGE_SIDES.join(' | ')}, ${MERGE_SIDES.join(':FIELD,… | ')}:FIELD,…`;
    throw new Failure('option-value', { option: '--prefer', value: text, expected });
  }
  if (fields === undefined) return [{ take }];
  return fieldsNamed(kind, fields).map((field) => ({ take, field }));
}

/** Settles by the rule of the conflict's field, else by the one for all. A key that a side has twice has no one state there. */
export function settleByPreference(rules: readonly Preference[]): Settle {
  return ({ type, field, sides }: Conflict) => {
    const own = field === undefined ? undefined : rules.find((rule) => rule.field === field);
    const rule = own ?? rules.find((one) => one.field === undefined);
    if (rule === undefined || (type === 'key-repeated' && sides.includes(rule.take)))
      return undefined;
    return { take: rule.take, by: 'rule' };
  };
}
