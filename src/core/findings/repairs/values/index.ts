import { dropNullMarker } from './drop-null-marker.js';
import { matchVocabulary } from './match-vocabulary.js';
import { normaliseDecisionNumber } from './normalise-decision-number.js';
import { readAmount } from './read-amount.js';
import { readDate } from './read-date.js';
import { readTimeLimit } from './read-time-limit.js';
import { takeUnitFromHeader } from './take-unit-from-header.js';

/** Repairs of values; the code is the repair's name, `fix` holds from and to. */
export const repairsValues = {
  'match-vocabulary': matchVocabulary,
  'take-unit-from-header': takeUnitFromHeader,
  'read-date': readDate,
  'read-amount': readAmount,
  'read-time-limit': readTimeLimit,
  'normalise-decision-number': normaliseDecisionNumber,
  'drop-null-marker': dropNullMarker,
};
