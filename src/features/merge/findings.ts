import { type Finding, finding, type Place } from '../../core/findings/index.js';
import { type Kind, shownField } from '../../core/kinds/index.js';
import {
  type Conflict,
  type JudgedConflict,
  MERGE_SIDES,
  type Merged,
  type MergeSide,
} from '../../core/merge/index.js';
import { contrast } from '../../report/index.js';
import type { Sides } from './request.js';

/** Columns that the value of a side takes in a message. */
const LONGEST_VALUE = 160;

/** So many of a list are named. */
const NAMED = 5;

/** What is to be said of a merge: open conflicts, those that were settled and by whom, and what merged otherwise than it looks. */
export function conflictFindings(kind: Kind, merged: Merged, sides: Sides): readonly Finding[] {
  const placeOf = placesOf(merged, sides);
  const about = ({ key, field }: Conflict) => ({
    place: placeOf(key),
    key,
    ...(field !== undefined && { field }),
  });
  return [
    ...merged.conflicts.map((conflict) =>
      conflict.settled === undefined
        ? openFinding(kind, conflict, about(conflict))
        : settledFinding(conflict, about(conflict)),
    ),
    ...merged.renamed.map(({ side, key, oldKey }) =>
      finding('merge-key-renamed', { place: placeOf(key), key }, { side, keys: [oldKey] }),
    ),
    ...merged.unsaid.map(({ side, field, values }) => {
      const column = kind.fields.find((spec) => spec.field === field)?.label.vi ?? field;
      const place = { file: sides[side].name, column };
      return finding('merge-column-absent', { place, field }, { side, values });
    }),
  ];
}

type About = Parameters<typeof finding>[1];

function openFinding(kind: Kind, conflict: Conflict, about: About): Finding {
  const { type, sides, fields } = conflict;
  const values = shownValues(kind, conflict);
  switch (type) {
    case 'both-changed':
      return finding('merge-both-changed', about, values);
    case 'both-added':
      return finding('merge-both-added', about, { ours: values.ours, theirs: values.theirs });
    case 'items-unmatched':
      return finding('merge-items-unmatched', about, values);
    case 'removed-changed':
      return finding('merge-removed-changed', about, {
        side: sides.join(),
        fields: shortList(fields),
      });
    case 'key-repeated':
      return finding('merge-key-repeated', about, { sides: [...sides] });
  }
}

function settledFinding({ settled, field = '*' }: JudgedConflict, about: About): Finding {
  const params = { about: field, take: settled?.take ?? '', how: settled?.by ?? '' };
  return finding('merge-settled', about, params);
}

/** What each side has of a field, as a cell would, cut where it is long: from where ours and theirs begin to differ. */
function shownValues(kind: Kind, { field = '', values }: Conflict) {
  const [ours, theirs] = contrast(
    shownField(kind, field, values.ours),
    shownField(kind, field, values.theirs),
    LONGEST_VALUE,
  );
  const [base] = contrast(shownField(kind, field, values.base), '', LONGEST_VALUE);
  return { base, ours, theirs };
}

/** The first of many, and that there are more. */
export function shortList(all: readonly string[]): readonly string[] {
  return all.length <= NAMED ? all : [...all.slice(0, NAMED), '…'];
}

/** Where the record of a key stands: in their list, else in ours, else in the base. */
function placesOf({ conflicts, renamed }: Merged, sides: Sides): (key: string) => Place {
  const keys = new Set([...conflicts, ...renamed].map(({ key }) => key));
  const places = new Map<string, Place>();
  const order: readonly MergeSide[] = [...MERGE_SIDES].reverse();
  for (const side of order)
    for (const { key, origin } of sides[side].read?.keyed ?? []) {
      if (!keys.has(key) || places.has(key)) continue;
      const { source, sheet } = origin.table;
      places.set(key, {
        file: source.name,
        ...(sheet !== undefined && { sheet }),
        row: origin.row.number,
      });
    }
  return (key) => places.get(key) ?? { file: sides.theirs.name };
}
