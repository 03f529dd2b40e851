import type { AreaBook } from './areas/book.js';
import type { DecisionBook } from './decisions/book.js';
import { type OutcomeRules, outcomeOf } from './outcome.js';
import { questionEvidence, questionId } from './question.js';
import type { Evidence, Outcome } from './types.js';
import type { Readings } from './vintage.js';

/** By what, besides the law, rows are settled. */
export interface SettleRules extends OutcomeRules {
  readonly areas?: AreaBook | undefined;
  readonly decisions?: DecisionBook | undefined;
}

/** What a row comes to, and the question it asks while it is open. */
export interface Settled {
  readonly outcome: Outcome;
  readonly question?: string;
}

/** Takes what a row says and what both periods make of it; settles it by the law, then by areas, then by decisions. */
export function settle(evidence: Evidence, readings: Readings, rules: SettleRules): Settled {
  const lawful = outcomeOf(readings, rules);
  const { area, address } = evidence;
  const open = rules.areas?.settle(area ?? address, lawful, rules) ?? lawful;
  if (open.ward !== undefined) return { outcome: open };
  const asked = questionEvidence(evidence, open.doubt);
  const question = questionId(asked);
  const outcome = byDecision(question, asked, open, rules.decisions);
  return outcome.ward === undefined ? { outcome, question } : { outcome };
}

/** The answer about the very part of a ward goes before the one about all of it. */
function byDecision(
  question: string,
  { area, ...whole }: ReturnType<typeof questionEvidence>,
  open: Outcome,
  decisions: DecisionBook | undefined,
): Outcome {
  if (decisions === undefined) return open;
  if (area === undefined || decisions.has(question)) return decisions.settle(question, open);
  return decisions.settle(questionId(whole), open);
}
