import { listVintage } from './list-vintage.js';
import { nameNotOfficial } from './name-not-official.js';
import { coverageImprecise } from './relations/coverage-imprecise.js';
import { coverageMismatch } from './relations/coverage-mismatch.js';
import { coverageUnread } from './relations/coverage-unread.js';
import { landMissing } from './relations/land-missing.js';
import { legalSourcesDiffer } from './relations/legal-sources-differ.js';
import { relationMissing } from './relations/relation-missing.js';
import { relationUnknown } from './relations/relation-unknown.js';
import { rowsOfOtherLevels } from './rows-of-other-levels.js';
import { wardCodeNameMismatch } from './ward-code-name-mismatch.js';
import { wardCodeSecond } from './ward-code-second.js';
import { wardDistrictMismatch } from './ward-district-mismatch.js';
import { wardNotInForce } from './ward-not-in-force.js';
import { wardOfBefore } from './ward-of-before.js';
import { wardProvinceMismatch } from './ward-province-mismatch.js';
import { wardTypeMismatch } from './ward-type-mismatch.js';
import { wardUnknown } from './ward-unknown.js';

/** Codes about lists of units and conversion tables, held against the register. */
export const wardsLists = {
  'ward-code-name-mismatch': wardCodeNameMismatch,
  'ward-code-second': wardCodeSecond,
  'ward-unknown': wardUnknown,
  'ward-not-in-force': wardNotInForce,
  'ward-province-mismatch': wardProvinceMismatch,
  'ward-district-mismatch': wardDistrictMismatch,
  'relation-unknown': relationUnknown,
  'relation-missing': relationMissing,
  'coverage-mismatch': coverageMismatch,
  'land-missing': landMissing,
  'legal-sources-differ': legalSourcesDiffer,
  'coverage-imprecise': coverageImprecise,
  'ward-type-mismatch': wardTypeMismatch,
  'name-not-official': nameNotOfficial,
  'coverage-unread': coverageUnread,
  'list-vintage': listVintage,
  'ward-of-before': wardOfBefore,
  'rows-of-other-levels': rowsOfOtherLevels,
};
