import { composeText, type Mending, tidySpace } from '../../../lib/text/index.js';
import type { RepairName } from '../../findings/index.js';
import { readAmount } from './amount.js';
import { readDate } from './date.js';
import { normaliseDecisionNumber } from './decision.js';
import { joinLines, tidyCellLines } from './lines.js';
import { dropNullMarker } from './null-marker.js';
import type { Repair } from './repair.js';
import { restoreLeadingZero } from './restore-leading-zero.js';
import { restoreTrailingZero } from './restore-trailing-zero.js';
import { takeUnitFromHeader } from './take-unit-from-header.js';
import { readTimeLimit } from './time-limit.js';
import { unwrapCode } from './unwrap-code.js';
import { matchVocabulary } from './vocabulary.js';

/**
 * The others need more than a text: `split-code-suffix` parts one into two fields, `convert-legacy-font`
 * goes by the whole column and before all columns' own repairs, and text that was damaged is
 * brought back before it is known what is a column.
 */
type TextRepair = Exclude<
  RepairName,
  'split-code-suffix' | 'convert-legacy-font' | 'restore-hidden-digits' | Mending
>;

export const repairs = {
  'compose-unicode': composeText,
  'tidy-space': tidySpace,
  'join-lines': joinLines,
  'tidy-lines': tidyCellLines,
  'unwrap-code': unwrapCode,
  'restore-trailing-zero': restoreTrailingZero,
  'restore-leading-zero': restoreLeadingZero,
  'match-vocabulary': matchVocabulary,
  'take-unit-from-header': takeUnitFromHeader,
  'read-date': readDate,
  'read-amount': readAmount,
  'read-time-limit': readTimeLimit,
  'normalise-decision-number': normaliseDecisionNumber,
  'drop-null-marker': dropNullMarker,
} as const satisfies Record<TextRepair, Repair>;

/** Whether a repair works on a text alone. */
export function isTextRepair(name: RepairName): name is TextRepair {
  return Object.hasOwn(repairs, name);
}
