import { latestIsAnother } from './latest-is-another.js';
import { mergeAnswerUnasked } from './merge-answer-unasked.js';
import { mergeAnswerUnread } from './merge-answer-unread.js';
import { mergeBothAdded } from './merge-both-added.js';
import { mergeBothChanged } from './merge-both-changed.js';
import { mergeColumnAbsent } from './merge-column-absent.js';
import { mergeItemsUnmatched } from './merge-items-unmatched.js';
import { mergeKeyRenamed } from './merge-key-renamed.js';
import { mergeKeyRepeated } from './merge-key-repeated.js';
import { mergeRemovedChanged } from './merge-removed-changed.js';
import { mergeSettled } from './merge-settled.js';
import { resultUnfit } from './result-unfit.js';
import { stateUnfit } from './state-unfit.js';

/** Codes about three states that are merged, and about what is made of states. */
export const storeMerging = {
  'merge-both-changed': mergeBothChanged,
  'merge-both-added': mergeBothAdded,
  'merge-removed-changed': mergeRemovedChanged,
  'merge-items-unmatched': mergeItemsUnmatched,
  'merge-key-repeated': mergeKeyRepeated,
  'merge-settled': mergeSettled,
  'merge-key-renamed': mergeKeyRenamed,
  'merge-column-absent': mergeColumnAbsent,
  'merge-answer-unread': mergeAnswerUnread,
  'merge-answer-unasked': mergeAnswerUnasked,
  'state-unfit': stateUnfit,
  'latest-is-another': latestIsAnother,
  'result-unfit': resultUnfit,
};
