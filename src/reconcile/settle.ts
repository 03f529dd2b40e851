import type { AreaBook } from './areas/book.js';
import type { DecisionBook } from './decisions/book.js';
import { chooseSide, type OutcomeRules, outcomeOf } from './outcome.js';
import { type Question, questionId, questionOf } from './question.js';
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
  readonly question?: Question;
}

/** Takes what a row says and what both periods make of it; settles it by the law, then by areas, then by decisions. */
export function settle(evidence: Evidence, readings: Readings, rules: SettleRules): Settled {
  const lawful = outcomeOf(readings, rules);
  const { area, address } = evidence;
  const open = rules.areas?.settle(area ?? address, lawful, rules) ?? lawful;
  if (open.ward !== undefined) return { outcome: open };
  const { names } = readings[chooseSide(readings, rules) ?? 'before'];
  const question = questionOf(evidence, open, names, rules.register);
  const outcome = settleByDecision(question, open, rules.decisions);
  return outcome.ward === undefined ? { outcome, question } : { outcome };
}

/**
 * Settles what is open by a person's answer, if there is one that fits: the answer about the very part of a ward goes
 * before the one about all of it.
 */
export function settleByDecision(
  { id, evidence: { area, ...whole } }: Question,
  open: Outcome,
  decisions: DecisionBook | undefined,
): Outcome {
  if (decisions === undefined) return open;
  if (area === undefined || decisions.has(id)) return decisions.settle(id, open);
  return decisions.settle(questionId(whole), open);
}
