import { adoptionDateMissing } from './adoption-date-missing.js';
import { annexUnread } from './annex-unread.js';
import { clauseOutOfOrder } from './clause-out-of-order.js';
import { effectiveBeforeAdoption } from './effective-before-adoption.js';
import { effectiveBeforeRegister } from './effective-before-register.js';
import { effectiveDateMissing } from './effective-date-missing.js';
import { overlayCodesNeeded } from './overlay-codes-needed.js';
import { overlayWithheld } from './overlay-withheld.js';
import { preambleUnread } from './preamble-unread.js';
import { resolutionNotRecognised } from './resolution-not-recognised.js';
import { resolutionNumberMissing } from './resolution-number-missing.js';
import { sentenceUnread } from './sentence-unread.js';
import { summaryMissing } from './summary-missing.js';

/** Codes about a resolution as a whole and what its sentences are. */
export const lawResolutions = {
  'resolution-not-recognised': resolutionNotRecognised,
  'resolution-number-missing': resolutionNumberMissing,
  'adoption-date-missing': adoptionDateMissing,
  'effective-date-missing': effectiveDateMissing,
  'effective-before-adoption': effectiveBeforeAdoption,
  'effective-before-register': effectiveBeforeRegister,
  'sentence-unread': sentenceUnread,
  'preamble-unread': preambleUnread,
  'annex-unread': annexUnread,
  'overlay-withheld': overlayWithheld,
  'overlay-codes-needed': overlayCodesNeeded,
  'clause-out-of-order': clauseOutOfOrder,
  'summary-missing': summaryMissing,
};
