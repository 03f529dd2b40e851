import type { Language } from '../../core/kinds/index.js';
import type { SheetContent } from '../../lib/tables/index.js';
import { printable } from '../../lib/text/index.js';
import { wardWord } from '../wards/ward-words.js';
import { reportWords } from '../words/report-words.js';
import { candidateName, wardText } from './text.js';
import type { QuestionView } from './view.js';
import { questionWords } from './words/index.js';

type DetailColumn = Exclude<keyof ReturnType<typeof questionWords>['details'], 'option'>;

const COLUMNS = [
  ['id', 15],
  ['doubt', 30],
  ['code', 9],
  ['ward', 24],
  ['district', 24],
  ['province', 24],
  ['address', 40],
  ['area', 20],
  ['readings', 50],
  ['rows', 8],
  ['samples', 16],
] as const satisfies readonly (readonly [DetailColumn, number])[];

/** Index of the column from which on the choices of a question stand. */
export const OPTIONS_FROM = COLUMNS.length;

const OPTION_WIDTH = 44;

/** The questions with each thing that they are about in a column of its own, and their choices behind: the lists of the cells offer these. */
export function detailsSheet(
  questions: readonly QuestionView[],
  mostCandidates: number,
  language: Language,
): SheetContent {
  const { details } = questionWords(language);
  const options = Array.from({ length: mostCandidates }, (_, i) => `${details.option} ${i + 1}`);
  return {
    name: reportWords(language).sheets.questionDetails,
    rows: [
      [...COLUMNS.map(([column]) => details[column]), ...options],
      ...questions.map((question) => [
        ...COLUMNS.map(([column]) => cellOf(question, column, language)),
        ...question.candidates.map(candidateName),
      ]),
    ],
    widths: [...COLUMNS.map(([, width]) => width), ...options.map(() => OPTION_WIDTH)],
  };
}

function cellOf(
  { id, doubt, rows, samples, evidence, readings = [] }: QuestionView,
  column: DetailColumn,
  language: Language,
): string | number | null {
  switch (column) {
    case 'id':
      return id;
    case 'doubt':
      return wardWord(doubt, language);
    case 'rows':
      return rows;
    case 'samples':
      return samples.join(', ');
    case 'readings':
      return readings.length === 0 ? null : readings.map(wardText).join('; ');
    case 'district':
      return printable(evidence.district ?? evidence.districtCode ?? '');
    case 'province':
      return printable(evidence.province ?? evidence.provinceCode ?? '');
    default:
      return printable(evidence[column] ?? '');
  }
}
