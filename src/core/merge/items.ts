import { completedList, type Fields, type ItemList, unsaidParts } from '../kinds/index.js';
import type { Speaking } from './heard.js';

/** A side's record with what the base knows of it besides. */
export interface Completed extends Speaking {
  /** Lists of which nobody can tell which item is which: parts that the side has no column for would be lost. */
  readonly doubtful: ReadonlySet<string>;
}

/** Takes over from the base the parts of items that a side has no column for: a list without durations ends none. */
export function completed(
  lists: readonly ItemList[],
  speaking: Speaking,
  base: Speaking | undefined,
): Completed {
  const { record, said } = speaking;
  const doubtful = new Set<string>();
  const taken: Record<string, Fields[string]> = {};
  if (said === undefined || base === undefined) return { record, said, doubtful };
  for (const list of lists) {
    const { field } = list;
    const unsaid = unsaidParts(list, said);
    if (unsaid.length === 0) continue;
    const whole = completedList(list, record.fields[field], base.record.fields[field], unsaid);
    if (whole === undefined) continue;
    taken[field] = whole.items;
    if (whole.lost.size > 0) doubtful.add(field);
  }
  if (Object.keys(taken).length === 0) return { record, said, doubtful };
  return { record: { key: record.key, fields: { ...record.fields, ...taken } }, said, doubtful };
}
