import { type Finding, finding } from '../../core/findings/index.js';
import { fullName } from '../../core/register/index.js';
import { type Contradicted, candidateText, type Outcome } from '../../core/settle/index.js';
import { evidenceText, placeOf, type SheetPlace } from './questions.js';

/** A finding for each new unit that rows state and that the law doesn't lead to, at the first of them. */
export function statedFindings(
  file: string,
  contradicted: readonly Contradicted[],
  on?: SheetPlace,
): Finding[] {
  return contradicted.map(({ answer: { outcome, question }, stated, rows, samples }) => {
    const value = question === undefined ? ownText(outcome) : evidenceText(question.evidence);
    const details = { place: placeOf(file, samples[0], on), ...(value !== '' && { value }) };
    return finding('row-stated-against', details, { rows, stated, candidates: lawful(outcome) });
  });
}

function ownText({ own }: Outcome): string {
  return own === undefined ? '' : `${own.code} ${fullName(own)}`;
}

/** The ward that the law leads to, or those among which it leaves a choice. */
function lawful({ ward, candidates }: Outcome): string[] {
  return (ward === undefined ? candidates : [ward]).map(candidateText);
}
