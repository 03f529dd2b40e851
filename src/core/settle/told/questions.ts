import { type Finding, finding, type Place } from '../../findings/index.js';
import {
  type Commune,
  districtOf,
  fullName,
  loadRegister,
  provinceOf,
  type SecondCode,
  secondCodeOf,
} from '../../register/index.js';
import { candidateParam } from '../columns.js';
import type { SettleOptions } from '../judge/options.js';
import type { Answers, Asked } from '../question/answers.js';
import type { QuestionEvidence } from '../question/question.js';
import type { Doubt, Outcome } from '../types.js';

/** Gives the address of the cell that names the ward of a row; of a delimited file there is none. */
export type CellOf = (row: number) => string | undefined;

/** A finding for each question, at its first row. */
export function questionFindings(
  table: Place,
  questions: readonly Asked[],
  cellOf: CellOf = () => undefined,
): Finding[] {
  return questions.map((answer) => {
    const { outcome, question, rows, samples } = answer;
    const place = placeOf(table, samples[0], cellOf);
    const { evidence } = question;
    const value = evidenceText(evidence);
    const details = {
      place,
      ...(value !== '' && { value }),
      ...(evidence.code && { key: evidence.code }),
    };
    const candidates = outcome.candidates.map(candidateParam);
    if (isBlank(evidence, outcome)) return finding('row-ward-blank', details, { rows, candidates });
    const second = secondCodeIn(evidence, outcome);
    if (second !== undefined) {
      const { writer, giver, unit } = second;
      return finding('row-code-second', details, { rows, candidates, writer, giver, unit });
    }
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

/** What is known of the code of a row that is in doubt, where it is a second one of what the row may be. */
function secondCodeIn(
  { code }: QuestionEvidence,
  { doubt, candidates }: Outcome,
): SecondCode | undefined {
  if (doubt !== 'code-unknown' && doubt !== 'code-second') return undefined;
  const [second] = candidates.flatMap(({ unit }) => secondCodeOf(code, unit) ?? []);
  return second;
}

type Details = Parameters<typeof finding>[1];

/** What a question of this outcome is told as. */
function aboutOutcome(
  { doubt, own, misplaced, readings = [] }: Outcome,
  details: Details,
  asked: { readonly rows: number; readonly candidates: readonly string[] },
): Finding {
  if (doubt === 'split')
    return finding('row-split-open', details, { ward: own ? fullName(own) : '', ...asked });
  if (misplaced !== undefined)
    return finding('row-misplaced', details, { named: wardText(misplaced), ...asked });
  if (doubt !== 'contradiction')
    return finding(
      CODES[doubt === 'code-second' ? 'proposed' : (doubt ?? 'nothing')],
      details,
      asked,
    );
  const [coded = '', ...named] = readings.map(wardText);
  if (named.length === 0) return finding('row-elsewhere', details, { coded, ...asked });
  return finding('row-contradictory', details, { coded, named, ...asked });
}

/** "00634 Phường Đại Mỗ, Quận Nam Từ Liêm": a ward as it has to be told from its namesakes. */
function wardText(unit: Commune): string {
  const district = districtOf(loadRegister(), unit);
  const province = provinceOf(loadRegister(), unit);
  const places = [district, province].flatMap((place) => (place ? [fullName(place)] : []));
  return [`${unit.code} ${fullName(unit)}`, ...places].join(', ');
}

/** What is to be said where wards were split and columns that name their parts aren't looked at. */
export function unusedAreaFindings(
  place: Place,
  questions: readonly Asked[],
  columns: readonly string[],
): Finding[] {
  if (!questions.some(({ outcome }) => outcome.doubt === 'split')) return [];
  return columns.map((column) => finding('areas-unused', { place: { ...place, column } }, {}));
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
export function placeOf(table: Place, row: number | undefined, cellOf: CellOf): Place {
  if (row === undefined) return table;
  const cell = cellOf(row);
  return { row, ...(cell !== undefined && { cell }), ...table };
}

const CODES = {
  'two-periods': 'row-ambiguous',
  several: 'row-ambiguous',
  'code-unknown': 'row-code-unknown',
  former: 'row-former-open',
  proposed: 'row-ward-unknown',
  nothing: 'row-ward-unknown',
} as const satisfies Record<Exclude<Doubt, 'split' | 'contradiction' | 'code-second'>, string>;

/** "00634 Phường Đại Mỗ, Quận Nam Từ Liêm": what stands in the row. */
export function evidenceText(evidence: QuestionEvidence): string {
  const { code, area, ward, district, province, address } = evidence;
  const place = [area, ward, district, province, address].filter((text) => text !== undefined);
  return [code, place.join(', ')].filter((text) => text !== undefined && text !== '').join(' ');
}
