/** Words of the report of a comparison. */
export const en = {
  heading: 'Compared {kind}: {old} → {new}',
  counts: 'Added {added} · missing {removed} · changed {changed} · unchanged {unchanged}',
  renamedKeys:
    'Pairs among the added and missing that are probably one entry, its code rewritten: {renamedKeys}.',
  consequences: 'Consequences: {counts}',
  count: '{consequence} {count}',
  block: '{title} · {count}',
  field: '{label}: ',
  itemsKept: '{kept} {kept|item|items} unchanged',
  item: '{item}: ',
  effects: {
    'document-added': 'papers added',
    'document-removed': 'papers removed',
    'certified-copy-required': 'certified copy required',
    'certified-copy-dropped': 'certified copy no longer required',
    'time-reduced': 'time reduced',
    'time-extended': 'time extended',
    'fee-introduced': 'introduced',
    'fee-raised': 'raised',
    'fee-lowered': 'lowered',
    'fee-abolished': 'abolished',
  },
  effect: '{effect} {count}',
  effectOn: '{about} · {effect}',
  effectFrom: '{about} · {effect}: {from} → {to}',
  repealedBy: 'repealed by {by}',
  repealedUnnamed: 'repealed, the list names no document',
  goneRepealedBy: 'the old list said that it was repealed by {by}',
  goneRepealed: 'the old list said that it was repealed, and named no document',
  listed:
    'Listed below: added {added} · missing {removed} · changed {changed} · code changed {renamedKeys}.',
  knownChanges:
    'Known to the baseline and not listed: added {added} · missing {removed} · changed {changed} · code changed {renamedKeys}.',
  ignoredChanges:
    'Ignored as configured and not listed: added {added} · missing {removed} · changed {changed} · code changed {renamedKeys}.',
  items: { added: 'added', removed: 'removed', changed: 'changed', moved: 'moved' },
  directions: {
    introduced: 'introduced',
    raised: 'raised',
    lowered: 'lowered',
    abolished: 'abolished',
  },
  same: 'Verdict: both sides are the same.',
  sameInBoth: 'Verdict: no difference in what was compared.',
  notCompared: 'Verdict: not compared; a part of a side was not understood.',
  notWhollyCompared:
    'Verdict: not compared as a whole, a part of a side was not understood; {count} {count|difference|differences} in what was read.',
  outsideScope: 'Compared only {scope}; records outside it: {outsideScope}.',
  absentFields: 'Fields not compared, a side having no column for them: {count}.',
  duplicateKeys: 'Keys not compared, standing in several different records: {duplicateKeys}.',
  different: 'Verdict: {count} {count|difference|differences}.',
  missing:
    'Verdict: {count} {count|difference|differences}; {removed} missing {removed|entry is|entries are} not necessarily repealed: verify {removed|it|them}.',
  table: {
    sheet: 'Changes',
    columns: {
      oldKey: 'Old key',
      from: 'Old',
      to: 'New',
      consequences: 'Consequences',
      consequence: 'Consequence of the field',
      difference: 'Difference ([−removed], [+added])',
    },
  },
} as const;
