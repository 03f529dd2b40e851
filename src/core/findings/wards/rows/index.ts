import { codeSecondRead } from './code-second-read.js';
import { codesUnwrapped } from './codes-unwrapped.js';
import { evidenceDamaged } from './evidence-damaged.js';
import { evidenceRestored } from './evidence-restored.js';
import { leadingZerosRestored } from './leading-zeros-restored.js';
import { rowAmbiguous } from './row-ambiguous.js';
import { rowCodeSecond } from './row-code-second.js';
import { rowCodeUnknown } from './row-code-unknown.js';
import { rowContradictory } from './row-contradictory.js';
import { rowElsewhere } from './row-elsewhere.js';
import { rowFormerOpen } from './row-former-open.js';
import { rowMisplaced } from './row-misplaced.js';
import { rowSplitOpen } from './row-split-open.js';
import { rowStatedAgainst } from './row-stated-against.js';
import { rowWardBlank } from './row-ward-blank.js';
import { rowWardUnknown } from './row-ward-unknown.js';

/** Codes about rows whose ward is not settled, or settled by more than they say. */
export const wardsRows = {
  'codes-unwrapped': codesUnwrapped,
  'code-second-read': codeSecondRead,
  'leading-zeros-restored': leadingZerosRestored,
  'evidence-restored': evidenceRestored,
  'evidence-damaged': evidenceDamaged,
  'row-split-open': rowSplitOpen,
  'row-ambiguous': rowAmbiguous,
  'row-contradictory': rowContradictory,
  'row-code-second': rowCodeSecond,
  'row-code-unknown': rowCodeUnknown,
  'row-elsewhere': rowElsewhere,
  'row-former-open': rowFormerOpen,
  'row-misplaced': rowMisplaced,
  'row-ward-unknown': rowWardUnknown,
  'row-ward-blank': rowWardBlank,
  'row-stated-against': rowStatedAgainst,
};
