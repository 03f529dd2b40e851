import type { AreaBook } from '../areas/book.js';
import type { DecisionBook } from '../decisions/book.js';
import { type Question, questionId, questionOf } from '../question/question.js';
import type { Evidence, Outcome } from '../types.js';
import type { Readings } from '../units/vintage.js';
import type { ReadNames } from './found.js';
import { chooseSide, type OutcomeRules, outcomeOf } from './outcome.js';

/** By what, besides the law, rows are settled. */
export interface SettleRules extends OutcomeRules {
  readonly areas?: AreaBook | undefined;
  readonly decisions?: DecisionBook | undefined;
}

/** What a row comes to, and the question it asks while it is open. */
export interface Settled {
  readonly outcome: Outcome;
  readonly question?: Question;
  /** What the row says that its ward has become, where the law doesn't lead there. */
  readonly against?: string;
}

/** Takes what a row says and what both periods make of it; settles it by the law, then by areas, then by decisions. */
export function settle(evidence: Evidence, readings: Readings, rules: SettleRules): Settled {
  const lawful = outcomeOf(readings, rules);
  const { area, address } = evidence;
  const open = rules.areas?.settle(area ?? address, lawful) ?? lawful;
  if (open.ward !== undefined) return { outcome: open };
  const question = questionOf(evidence, open, namesOf(readings, rules), rules.register);
  const outcome = settleByDecision(question, open, rules.decisions);
  return outcome.ward === undefined ? { outcome, question } : { outcome };
}

/**
 * The names that an address's answer depends on: those that its period read, and those of the other where it reads
 * other ones ("Đại Thạnh, Đại Lộc": a ward of old and its district, or a ward of today behind a hamlet). Undefined
 * where neither holds all of them, or where more of the address may decide: then the address itself is asked about.
 */
function namesOf(readings: Readings, rules: SettleRules): ReadNames | undefined {
  const side = chooseSide(readings, rules) ?? 'before';
  const { names, isOpen = false } = readings[side];
  if (isOpen) return undefined;
  if (rules.isForced || names === undefined) return names;
  const { names: others = names, isOpen: isOpenToo } =
    readings[side === 'before' ? 'after' : 'before'];
  if (isOpenToo) return undefined;
  if (holdsAll(names, others)) return names;
  return holdsAll(others, names) ? others : undefined;
}

function holdsAll(names: ReadNames, others: ReadNames): boolean {
  const held = Object.values(names);
  return Object.values(others).every((name) => held.includes(name));
}

/**
 * Settles what is open by a person's answer, if there is one that fits: the answer about the very part of a ward goes
 * before the one about all of it.
 */
export function settleByDecision(
  question: Question,
  open: Outcome,
  decisions: DecisionBook | undefined,
): Outcome {
  if (decisions === undefined) return open;
  const { about } = question;
  const { area, ...whole } = question.evidence;
  if (area === undefined || decisions.has(about)) return decisions.useFor(about, open);
  return decisions.useFor(questionId(whole), open);
}
