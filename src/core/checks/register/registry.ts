import type { RegisterRule, RelationContext, UnitContext } from './check.js';
import { coverageNotes } from './rules/coverage-notes.js';
import { lawNames } from './rules/law-names.js';
import { missingRelations } from './rules/missing-relations.js';
import { unitCodes } from './rules/unit-codes.js';
import { unitNames } from './rules/unit-names.js';
import { unitPeriods } from './rules/unit-periods.js';
import { unitPlaces } from './rules/unit-places.js';
import { unitsOfBefore } from './rules/units-of-before.js';
import { unknownRelations } from './rules/unknown-relations.js';

/** Rules about units, those of a list and those at both ends of a conversion table. */
export const unitRules: readonly RegisterRule<UnitContext>[] = [
  unitCodes,
  unitPeriods,
  unitNames,
  unitPlaces,
  unitsOfBefore,
];

/** Rules about the relations of a conversion table. */
export const relationRules: readonly RegisterRule<RelationContext>[] = [
  unknownRelations,
  missingRelations,
  coverageNotes,
  lawNames,
];
