import { areaContradictory } from './area-contradictory.js';
import { areaNameMismatch } from './area-name-mismatch.js';
import { areaNotSuccessor } from './area-not-successor.js';
import { areaPatternInvalid } from './area-pattern-invalid.js';
import { areaWardNotSplit } from './area-ward-not-split.js';
import { areaWardUnknown } from './area-ward-unknown.js';

/** Codes about tables of parts of wards. */
export const wardsAreas = {
  'area-ward-unknown': areaWardUnknown,
  'area-name-mismatch': areaNameMismatch,
  'area-ward-not-split': areaWardNotSplit,
  'area-not-successor': areaNotSuccessor,
  'area-pattern-invalid': areaPatternInvalid,
  'area-contradictory': areaContradictory,
};
