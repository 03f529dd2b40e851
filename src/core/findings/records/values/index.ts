import { decisionMalformed } from './decision-malformed.js';
import { decisionMissing } from './decision-missing.js';
import { nameRepeated } from './name-repeated.js';
import { numberUnread } from './number-unread.js';
import { sheetsDisagree } from './sheets-disagree.js';
import { textFromPdf } from './text-from-pdf.js';
import { textLegacyFont } from './text-legacy-font.js';
import { validityReversed } from './validity-reversed.js';

/** Codes about what a record says beside its key. */
export const recordsValues = {
  'sheets-disagree': sheetsDisagree,
  'name-repeated': nameRepeated,
  'decision-missing': decisionMissing,
  'decision-malformed': decisionMalformed,
  'number-unread': numberUnread,
  'text-from-pdf': textFromPdf,
  'text-legacy-font': textLegacyFont,
  'validity-reversed': validityReversed,
};
