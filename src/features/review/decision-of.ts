import { fullName } from '../../core/register/index.js';
import {
  basisText,
  type Decision,
  type SettleRules,
  type Successor,
} from '../../core/settle/index.js';
import type { OpenAnswer } from './collect.js';

/** Who answered, when and why. */
export interface Answerer {
  readonly by: string;
  readonly at: string;
  readonly why?: string;
}

/** The answer to a question, as the decisions file keeps it. */
export function decisionOf(
  { outcome, question }: OpenAnswer,
  { unit, relations }: Successor,
  { by, at, why }: Answerer,
  { asOf }: SettleRules,
): Decision {
  const { candidates, doubt = 'nothing' } = outcome;
  const legalBasis = basisText({ unit, relations });
  const named = new Map(candidates.map((one) => [one.unit.code, fullName(one.unit)]));
  return {
    question: question.id,
    doubt,
    evidence: question.evidence,
    asOf,
    ward: { code: unit.code, name: fullName(unit), ...(legalBasis !== '' && { legalBasis }) },
    candidates: [...named].map(([code, name]) => ({ code, name })),
    by,
    at,
    ...(why !== undefined && why.trim() !== '' && { why: why.trim() }),
  };
}
