import { type Finding, finding, type Place } from '../../core/findings/index.js';
import {
  type Commune,
  districtOf,
  fullName,
  loadRegister,
  provinceOf,
} from '../../core/register/index.js';
import {
  type Answers,
  type Asked,
  basisText,
  candidateText,
  type Doubt,
  type Outcome,
  type QuestionEvidence,
} from '../../core/settle/index.js';
import type { QuestionView, WardView } from '../../report/index.js';
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
    if (isBlank(evidence, outcome)) return finding('row-ward-blank', details, { rows, candidates });
    return aboutOutcome(outcome, details, { rows, candidates });
  });
}

/** Whether nothing in a row that has columns of places names its ward: an address beside them doesn't either. */
function isBlank(evidence: QuestionEvidence, { doubt, candidates }: Outcome): boolean {
  const { code, ward, address, district, districtCode, province, provinceCode } = evidence;
  if (code !== undefined || ward !== undefined || doubt === 'split') return false;
  if (address === undefined) return true;
  const isPlaced = [district, districtCode, province, provinceCode].some(
    (text) => text !== undefined,
  );
  return isPlaced && candidates.length === 0;
}

type Details = Parameters<typeof finding>[1];

/** What a question of this outcome is told as. */
function aboutOutcome(
  { doubt, own, readings = [] }: Outcome,
  details: Details,
  asked: { readonly rows: number; readonly candidates: readonly string[] },
): Finding {
  if (doubt === 'split')
    return finding('row-split-open', details, { ...asked, ward: own ? fullName(own) : '' });
  if (doubt !== 'contradiction') return finding(CODES[doubt ?? 'nothing'], details, asked);
  const [coded = '', ...named] = readings.map(wardText);
  if (named.length === 0) return finding('row-elsewhere', details, { ...asked, coded });
  return finding('row-contradictory', details, { ...asked, coded, named });
}

/** "00634 Phường Đại Mỗ, Quận Nam Từ Liêm": a ward as it has to be told from its namesakes. */
function wardText(unit: Commune): string {
  const district = districtOf(loadRegister(), unit);
  const province = provinceOf(loadRegister(), unit);
  const places = [district, province].flatMap((place) => (place ? [fullName(place)] : []));
  return [`${unit.code} ${fullName(unit)}`, ...places].join(', ');
}

/** What is to be said where wards were split and a column that names their parts isn't looked at. */
export function unusedAreaFindings(
  place: Place,
  questions: readonly Asked[],
  { unusedArea: column }: { readonly unusedArea?: string },
): Finding[] {
  if (column === undefined || !questions.some(({ outcome }) => outcome.doubt === 'split'))
    return [];
  return [finding('areas-unused', { place: { ...place, column } }, {})];
}

/** What is to be said where rows ask more questions than are listed. */
export function unlistedFindings(
  place: Place,
  { unlistedRows: rows }: Answers,
  { maxQuestions }: Pick<SettleOptions, 'maxQuestions'>,
): Finding[] {
  return rows === 0 ? [] : [finding('questions-unlisted', { place }, { maxQuestions, rows })];
}

/** Where the first of some rows is. */
export function placeOf(file: string, row: number | undefined, on: SheetPlace | undefined): Place {
  const sheet = on && { sheet: on.sheet };
  if (row === undefined) return { file, ...sheet };
  return { file, ...sheet, row, ...(on && { cell: `${on.letter}${row}` }) };
}

const CODES = {
  'two-periods': 'row-ambiguous',
  several: 'row-ambiguous',
  'code-unknown': 'row-code-unknown',
  proposed: 'row-ward-unknown',
  nothing: 'row-ward-unknown',
} as const satisfies Record<Exclude<Doubt, 'split' | 'contradiction'>, string>;

/** "00634 Phường Đại Mỗ, Quận Nam Từ Liêm": what stands in the row. */
export function evidenceText(evidence: QuestionEvidence): string {
  const { code, area, ward, district, province, address } = evidence;
  const place = [area, ward, district, province, address].filter((text) => text !== undefined);
  return [code, place.join(', ')].filter((text) => text !== undefined && text !== '').join(' ');
}
