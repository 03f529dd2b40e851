import type { Change } from '../../core/compare/index.js';
import type { Place } from '../../core/findings/index.js';
import type { DatasetRecord } from '../../core/kinds/index.js';
import type { Side } from '../../core/sides/index.js';
import type { Sides } from './findings.js';
import { type ChangeRule, judged } from './policy.js';
import type { PlacedChange } from './report/types.js';

/** The changes, each with where its record stands: in the new list, or of a record that is missing there in the old one. */
export function placed(
  sides: Sides,
  changes: readonly Change[],
  rules: readonly ChangeRule[],
): readonly PlacedChange[] {
  const keys = new Set(changes.map(({ key }) => key));
  const [old, next] = [rowsOf(sides.old, keys), rowsOf(sides.new, keys)];
  return judged(changes, rules, sides).map((change) => ({
    ...change,
    place: placeOf(change, sides, old, next),
  }));
}

type Rows = ReadonlyMap<string, DatasetRecord>;

function placeOf(
  { type, key }: Pick<Change, 'type' | 'key'>,
  sides: Sides,
  old: Rows,
  next: Rows,
): Place {
  const [side, rows] = type === 'removed' ? [sides.old, old] : [sides.new, next];
  const origin = rows.get(key)?.origin;
  if (origin === undefined) return { file: side.name };
  const { source, sheet } = origin.table;
  return { file: source.name, ...(sheet !== undefined && { sheet }), row: origin.row.number };
}

/** The records of some keys. A stored revision has no rows. Of a key that stands twice the first. */
function rowsOf({ read }: Side, keys: ReadonlySet<string>): Rows {
  const rows = new Map<string, DatasetRecord>();
  for (const record of read?.keyed ?? [])
    if (keys.has(record.key) && !rows.has(record.key)) rows.set(record.key, record);
  return rows;
}
