import { isJsonList, type Json } from '../../../lib/tables/index.js';
import { foldText } from '../../../lib/text/index.js';
import type { KeyedRecord } from '../../kinds/index.js';
import type { Content } from '../records/hashed-content.js';

/** What has to be written to bring a dataset from one state to the next. */
export interface Plan {
  readonly added: readonly Content[];
  readonly changed: readonly Content[];
  /** Keys. */
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/**
 * Compares the records of the latest revision with those given.
 *
 * `current` holds key → hash; `leaving` the keys that are removed unless they are given.
 * A key given twice is a bug of the caller: which one counts is for a check to ask, never decided here.
 */
export function planChanges(
  current: ReadonlyMap<string, Buffer>,
  given: readonly Content[],
  leaving: Iterable<string>,
): Plan {
  const givenKeys = new Set(given.map((content) => content.key));
  if (givenKeys.size < given.length) throw new Error('the same key was given twice');
  const added = given.filter(({ key }) => !current.has(key));
  // The hash of a new record isn't asked for: it is found out when the record is stored.
  const changed = given.filter((one) => current.get(one.key)?.equals(one.hash) === false);
  return {
    added,
    changed,
    removed: [...leaving].filter((key) => !givenKeys.has(key)),
    unchanged: given.length - added.length - changed.length,
  };
}

/** Whether a plan changes nothing, so that no revision is to be made. */
export function isEmpty(plan: Plan): boolean {
  return plan.added.length + plan.changed.length + plan.removed.length === 0;
}

/** Whether a record belongs to the part of its dataset where `field` is `value`, however spelt, or contains it. */
export function isInScope(record: KeyedRecord, field: string, value: string): boolean {
  const found = Object.hasOwn(record.fields, field) ? record.fields[field] : undefined;
  return isJsonList(found) ? found.some((item) => isText(item, value)) : isText(found, value);
}

function isText(found: Json | undefined, value: string): boolean {
  return (
    found !== undefined &&
    found !== null &&
    typeof found !== 'object' &&
    foldText(String(found)) === foldText(value)
  );
}
