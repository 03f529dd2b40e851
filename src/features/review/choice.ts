import { communeOn, fullName } from '../../core/register/index.js';
import {
  allowsAnyWard,
  basisText,
  candidateText,
  type Decision,
  type SettleRules,
  type Successor,
} from '../../core/settle/index.js';
import { foldText } from '../../lib/text/index.js';

import type { OpenAnswer } from './collect.js';

/** Who answered, when and why. */
export interface Answerer {
  readonly by: string;
  readonly at: string;
  readonly why?: string;
}

/**
 * Takes what a person wrote for a question; gives the ward meant: a choice as it is shown, its number, its
 * code (leading zeros may be gone) or its name. Undefined when it is none of them.
 */
export function chosenWard(
  text: string,
  { outcome: { candidates, doubt } }: OpenAnswer,
  rules: SettleRules,
): Successor | undefined {
  const folded = foldText(text);
  const shown = candidates.find((candidate) => foldText(candidateText(candidate)) === folded);
  if (shown !== undefined) return shown;
  const numbered = /^\d{1,2}$/.test(folded) ? candidates[Number(folded) - 1] : undefined;
  if (numbered !== undefined) return numbered;
  const code = /^(\d{1,5})(?!\d)/.exec(folded)?.[1]?.padStart(5, '0');
  if (code === undefined) return onlyNamed(folded, candidates);
  const coded = candidates.find(({ unit }) => unit.code === code);
  if (coded !== undefined || !allowsAnyWard(doubt)) return coded;
  const unit = communeOn(rules.register, code, rules.asOf);
  return unit && { unit, relations: [] };
}

function onlyNamed(folded: string, candidates: readonly Successor[]): Successor | undefined {
  const named = candidates.filter(({ unit }) => foldText(fullName(unit)) === folded);
  return new Set(named.map(({ unit }) => unit)).size === 1 ? named[0] : undefined;
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
