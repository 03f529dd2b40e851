import type { Given } from '../../../schemas/index.js';
import { questionId } from '../question/question.js';
import type { decisionsSchema } from './file-schema.js';

/** The decisions file as it stands; `schemas/decisions.schema.json` describes each part. */
export type DecisionsFile = Given<typeof decisionsSchema>;

/** A person's answer to a question, as the decisions file keeps it. */
export type Decision = DecisionsFile['decisions'][number];

/** A ward as it was called on the day. */
export type NamedWard = Decision['candidates'][number];

/** The same with the clauses that led to it; absent when no clause did. */
export type ChosenWard = Decision['ward'];

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
