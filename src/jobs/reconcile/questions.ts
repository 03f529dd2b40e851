import { type Commune, fullName } from '../../core/register/index.js';
import { type Asked, basisText } from '../../core/settle/index.js';
import type { QuestionView, WardView } from '../../report/index.js';

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
      ...wardView(candidate.unit),
      legalBasis: basisText(candidate),
    })),
  };
}

function wardView(unit: Commune): WardView {
  return { code: unit.code, name: fullName(unit) };
}
