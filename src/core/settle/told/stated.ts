import { type Finding, finding, type Place } from '../../findings/index.js';
import { fullName } from '../../register/index.js';
import { candidateParam } from '../columns.js';
import type { Contradicted } from '../question/answers.js';
import type { Outcome } from '../types.js';
import { type CellOf, evidenceText, placeOf } from './questions.js';

/** A finding for each new unit that rows state and that the law doesn't lead to, at the first of them. */
export function statedFindings(
  table: Place,
  contradicted: readonly Contradicted[],
  cellOf: CellOf,
): Finding[] {
  return contradicted.map(({ answer: { outcome, question }, stated, rows, samples }) => {
    const value = question === undefined ? ownText(outcome) : evidenceText(question.evidence);
    const details = { place: placeOf(table, samples[0], cellOf), ...(value !== '' && { value }) };
    return finding('row-stated-against', details, { rows, stated, candidates: lawful(outcome) });
  });
}

function ownText({ own }: Outcome): string {
  return own === undefined ? '' : `${own.code} ${fullName(own)}`;
}

/** The ward that the law leads to, or those among which it leaves a choice. */
function lawful({ ward, candidates }: Outcome): string[] {
  return (ward === undefined ? candidates : [ward]).map(candidateParam);
}
