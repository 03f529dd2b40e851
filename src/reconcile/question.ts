import { createHash } from 'node:crypto';
import type { Doubt, Evidence } from './types.js';

/** What a question is about: the cells that were read, by name, empty ones left out. */
export type QuestionEvidence = Readonly<Partial<Record<keyof Evidence, string>>>;

/** Characters of an id: enough that two questions of a file don't share one. */
const ID_LENGTH = 12;

/**
 * Takes what a row says and why that isn't enough; gives what the question is about. An address is no
 * part of it where the ward stands for itself, and a hamlet or street only where a ward was split.
 */
export function questionEvidence(evidence: Evidence, doubt: Doubt | undefined): QuestionEvidence {
  const { address, area, ...naming } = evidence;
  return told({
    ...naming,
    ...(naming.ward === undefined && { address }),
    ...(doubt === 'split' && { area }),
  });
}

/** The same for the same evidence, in whatever order its cells stood, in whatever file. */
export function questionId(evidence: QuestionEvidence): string {
  const cells = Object.entries(told(evidence)).sort();
  return createHash('sha256').update(JSON.stringify(cells)).digest('hex').slice(0, ID_LENGTH);
}

function told(evidence: Evidence): QuestionEvidence {
  return Object.fromEntries(Object.entries(evidence).filter(([, text]) => text !== undefined));
}
