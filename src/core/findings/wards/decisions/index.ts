import { answerContradictory } from './answer-contradictory.js';
import { answerDiffers } from './answer-differs.js';
import { answerElsewhere } from './answer-elsewhere.js';
import { answerIdless } from './answer-idless.js';
import { answerInvalid } from './answer-invalid.js';
import { answerSeveral } from './answer-several.js';
import { answerTwice } from './answer-twice.js';
import { answerUnasked } from './answer-unasked.js';
import { answerUnknown } from './answer-unknown.js';
import { areasUnused } from './areas-unused.js';
import { decisionContradictory } from './decision-contradictory.js';
import { decisionStale } from './decision-stale.js';
import { decisionUnasked } from './decision-unasked.js';
import { decisionUnwritable } from './decision-unwritable.js';
import { questionsOpen } from './questions-open.js';
import { questionsUnlisted } from './questions-unlisted.js';

/** Codes about people's answers. */
export const wardsDecisions = {
  'decision-contradictory': decisionContradictory,
  'decision-stale': decisionStale,
  'decision-unasked': decisionUnasked,
  'areas-unused': areasUnused,
  'questions-unlisted': questionsUnlisted,
  'decision-unwritable': decisionUnwritable,
  'questions-open': questionsOpen,
  'answer-invalid': answerInvalid,
  'answer-unknown': answerUnknown,
  'answer-several': answerSeveral,
  'answer-contradictory': answerContradictory,
  'answer-elsewhere': answerElsewhere,
  'answer-differs': answerDiffers,
  'answer-unasked': answerUnasked,
  'answer-twice': answerTwice,
  'answer-idless': answerIdless,
};
