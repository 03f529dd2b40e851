/** Words of what was looked up. */
export const en = {
  query: 'Looked up “{text}”, understood as: {parts}',
  unread: 'no name, code or address',
  part: '{label} “{value}”',
  code: 'code',
  unit: 'unit',
  typedUnit: 'unit ({type})',
  district: 'district',
  province: 'province',
  former: 'Former name “{name}”: {source}',
  successors: 'Became {count} {count|unit|units}:',
  more: '… and {count} more {count|candidate|candidates} (add --all to see them)',
  certain: 'Verdict: it is {code} {name}.',
  uncertain:
    'Verdict: it is not certain which one is meant. Add a district, a province, a code, or a date with --as-of.',
  nothing: 'Verdict: no such unit was found. Check the spelling, the district and the province.',
  table: {
    sheet: 'Candidates',
    columns: {
      certain: 'Certain',
      match: 'Match',
      reasons: 'Reasons',
      former: 'Former name',
      successors: 'Became',
    },
  },
} as const;
