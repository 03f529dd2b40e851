import { type Finding, finding, type Place } from '../../findings/index.js';
import {
  type Answers,
  type Asked,
  basisText,
  candidateText,
  type Doubt,
  type QuestionEvidence,
} from '../../reconcile/index.js';
import type { QuestionView } from '../../report/index.js';
import { fullName } from '../../wards/index.js';
import type { SettleOptions } from './settle-options.js';

/** What the rows with one open answer ask, as reports show it. */
export function questionView(asked: Asked): QuestionView {
  const { outcome, question, rows, samples } = asked;
  return {
    id: question.id,
    doubt: outcome.doubt ?? 'nothing',
    evidence: question.evidence,
    rows,
    samples: [...samples],
    candidates: outcome.candidates.map((candidate) => ({
      code: candidate.unit.code,
      name: fullName(candidate.unit),
      legalBasis: basisText(candidate),
    })),
  };
}

/** Where in a workbook rows stand: their sheet, and the column of what names their ward. */
export interface SheetPlace {
  readonly sheet: string;
  readonly letter: string;
}

/** A finding for each question, at its first row. */
export function questionFindings(
  file: string,
  questions: readonly Asked[],
  on?: SheetPlace,
): Finding[] {
  return questions.map((answer) => {
    const { outcome, question, rows, samples } = answer;
    const place = placeOf(file, samples[0], on);
    const { evidence } = question;
    const value = evidenceText(evidence);
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

/** What is to be said where rows ask more questions than are listed. */
export function unlistedFindings(
  place: Place,
  { unlistedRows: rows }: Answers,
  { maxQuestions }: Pick<SettleOptions, 'maxQuestions'>,
): Finding[] {
  return rows === 0 ? [] : [finding('questions-unlisted', { place }, { maxQuestions, rows })];
}

function placeOf(file: string, row: number | undefined, on: SheetPlace | undefined): Place {
  const sheet = on && { sheet: on.sheet };
  if (row === undefined) return { file, ...sheet };
  return { file, ...sheet, row, ...(on && { cell: `${on.letter}${row}` }) };
}

const CODES = {
  'two-periods': 'row-ambiguous',
  several: 'row-ambiguous',
  contradiction: 'row-contradictory',
  proposed: 'row-ward-unknown',
  nothing: 'row-ward-unknown',
} as const satisfies Record<Exclude<Doubt, 'split'>, string>;

/** "00634 Phường Đại Mỗ, Quận Nam Từ Liêm": what stands in the row. */
export function evidenceText(evidence: QuestionEvidence): string {
  const { code, area, ward, district, province, address } = evidence;
  const place = [area, ward, district, province, address].filter((text) => text !== undefined);
  return [code, place.join(', ')].filter((text) => text !== undefined && text !== '').join(' ');
}
