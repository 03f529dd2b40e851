import { type QuestionEvidence, questionId } from '../question/question.js';
import type { Doubt } from '../types.js';

/** A person's answer to a question, as the decisions file keeps it (`schemas/decisions.schema.json`). */
export interface Decision {
  /** Id of the question; it follows from the evidence and what was offered. */
  readonly question: string;
  readonly doubt: Doubt;
  readonly evidence: QuestionEvidence;
  /** The day whose wards were asked about, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly ward: ChosenWard;
  /** What the register proposed when it was asked. */
  readonly candidates: readonly NamedWard[];
  readonly by: string;
  /** ISO time with the offset of the person's clock. */
  readonly at: string;
  readonly why?: string;
}

/** A ward as it was called on the day. */
export interface NamedWard {
  readonly code: string;
  readonly name: string;
}

export interface ChosenWard extends NamedWard {
  /** The clauses that led to it; absent when no clause did. */
  readonly legalBasis?: string;
}

/** The same for decisions that answer one question: the same evidence, and the same wards offered. */
export function decisionKey({ evidence, candidates }: Decision): string {
  return [questionId(evidence), ...candidates.map(({ code }) => code).sort()].join(' ');
}

/**
 * Takes decisions and new ones; gives them together. A question that is answered again keeps its new answer only; one
 * that offered other wards, in a table of another period, is another question.
 */
export function withDecisions(
  decisions: readonly Decision[],
  added: readonly Decision[],
): Decision[] {
  const answered = new Set(added.map(decisionKey));
  return [...decisions.filter((decision) => !answered.has(decisionKey(decision))), ...added];
}
