import { createHash } from 'node:crypto';
import { type Finding, finding } from '../../findings/index.js';
import { type Answer, basisText, candidateText, type Doubt } from '../../reconcile/index.js';
import type { QuestionView } from '../../report/index.js';
import { fullName } from '../../wards/index.js';

/** Findings about questions that a report holds; the file of questions holds them all. */
const MOST_FINDINGS = 1000;

/** What the rows with one open answer ask, as reports show it. */
export function questionView({ evidence, outcome, rows, samples }: Answer): QuestionView {
  const told = Object.entries(evidence).filter(([, text]) => text !== undefined);
  const id = createHash('sha256').update(JSON.stringify(told.sort())).digest('hex').slice(0, 12);
  return {
    id,
    doubt: outcome.doubt ?? 'nothing',
    evidence: Object.fromEntries(told),
    rows,
    samples: [...samples],
    candidates: outcome.candidates.map((candidate) => ({
      code: candidate.unit.code,
      name: fullName(candidate.unit),
      legalBasis: basisText(candidate),
    })),
  };
}

/** A finding for each question, at its first row. */
export function questionFindings(file: string, questions: readonly Answer[]): Finding[] {
  return questions.slice(0, MOST_FINDINGS).map((answer) => {
    const { evidence, outcome, rows, samples } = answer;
    const place = { file, ...(samples[0] !== undefined && { row: samples[0] }) };
    const value = evidenceText(answer);
    const details = {
      place,
      ...(value !== '' && { value }),
      ...(evidence.code && { key: evidence.code }),
    };
    const candidates = outcome.candidates.map(candidateText);
    if (outcome.doubt === 'split')
      return finding('row-split-open', details, {
        ward: outcome.own === undefined ? '' : fullName(outcome.own),
        rows,
        candidates,
      });
    return finding(CODES[outcome.doubt ?? 'nothing'], details, { rows, candidates });
  });
}

const CODES = {
  'two-periods': 'row-ambiguous',
  several: 'row-ambiguous',
  contradiction: 'row-contradictory',
  proposed: 'row-ward-unknown',
  nothing: 'row-ward-unknown',
} as const satisfies Record<Exclude<Doubt, 'split'>, string>;

/** "00634 Phường Đại Mỗ, Quận Nam Từ Liêm": what stands in the row. */
function evidenceText({ evidence }: Answer): string {
  const { code, ward, district, province, address } = evidence;
  const place = [ward, district, province, address].filter((text) => text !== undefined);
  return [code, place.join(', ')].filter((text) => text !== undefined && text !== '').join(' ');
}
