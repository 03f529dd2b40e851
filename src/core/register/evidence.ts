/** How far the list's name is from the text's, nearest first. */
export const SPELLINGS = ['exact', 'loose', 'other-type', 'similar', 'remaining'] as const;

/**
 * `exact`: the same type and name; `loose`: the same type, the name but for spaces, marks and
 * numerals; `other-type`: the name under another type; `similar`: the same type and a like name,
 * in a district of the clause; `remaining`: the same type and a like name, wherever it lay.
 */
export type Spelling = (typeof SPELLINGS)[number];

/**
 * Why one unit and no other is meant: `name`: only one has the type and name; `district`: only one in
 * the district that the text states; `elimination`: the others of that name are used up by other
 * clauses; `reference`: the remainder of the unit that the clause referred to took a part of;
 * `list-district`: only one in the district stated behind the list; `clause`: only one in the
 * districts of the clause's other units.
 */
const OF_NAMES = [
  'name',
  'district',
  'elimination',
  'reference',
  'list-district',
  'clause',
] as const;

export type Evidence = (typeof OF_NAMES)[number];

/** Why a relation has its source; `whole-district`: the clause names the district that the unit lay in. */
export const EVIDENCES = [...OF_NAMES, 'whole-district'] as const;
