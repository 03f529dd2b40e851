import { type Commune, fullName } from '../../register/index.js';
import { basisText } from '../columns.js';
import type { Doubt } from '../types.js';
import type { Asked } from './answers.js';

/** What the rows with one open answer ask, as reports show it. */
export function questionView(asked: Asked): QuestionView {
  const { outcome, question, rows, samples } = asked;
  return {
    id: question.id,
    doubt: outcome.doubt ?? 'nothing',
    evidence: question.evidence,
    rows,
    samples: [...samples],
    ...(outcome.readings !== undefined && { readings: outcome.readings.map(wardView) }),
    candidates: outcome.candidates.map((candidate) => ({
      code: candidate.unit.code,
      name: fullName(candidate.unit),
      legalBasis: basisText(candidate),
    })),
  };
}

function wardView(unit: Commune): WardView {
  return { code: unit.code, name: fullName(unit) };
}

/** A question that rows with the same evidence share. */
export interface QuestionView {
  /** The same in every run over the same evidence. */
  readonly id: string;
  readonly doubt: Doubt;
  readonly evidence: Readonly<Record<string, string>>;
  readonly rows: number;
  /** Numbers of the first rows. */
  readonly samples: readonly number[];
  /** Of a workbook: the sheet that `samples` are rows of. */
  readonly sheet?: string;
  /** Of a contradiction: the ward that the code is, then those that the name is. */
  readonly readings?: readonly WardView[];
  readonly candidates: readonly CandidateView[];
}

export interface WardView {
  readonly code: string;
  readonly name: string;
}

export interface CandidateView extends WardView {
  /** The clauses that lead to it. */
  readonly legalBasis: string;
}
