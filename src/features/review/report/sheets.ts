import type { Language } from '../../../core/kinds/index.js';
import type { CandidateView, QuestionView } from '../../../core/settle/index.js';
import type { SheetContent } from '../../../lib/tables/index.js';
import { reportWords, wardWord } from '../../../report/index.js';
import { reviewWords } from './words/index.js';

/** Columns of a workbook of questions before those of the choices. */
export type QuestionColumn = keyof ReturnType<typeof reviewWords>['questionColumns'];

/** In this order; `choice`, `why` and `by` are for the person who fills it in. */
const COLUMNS = [
  'id',
  'doubt',
  'code',
  'ward',
  'district',
  'province',
  'address',
  'area',
  'readings',
  'rows',
  'samples',
  'choice',
  'why',
  'by',
] as const satisfies readonly QuestionColumn[];

const WIDTHS = [15, 26, 9, 24, 24, 24, 24, 20, 34, 8, 16, 34, 30, 20];

const CHOICE_WIDTH = 48;

/** The headers of a workbook of questions in one language. */
export function questionColumns(language: Language): Readonly<Record<QuestionColumn, string>> {
  return reviewWords(language).questionColumns;
}

/** Takes open questions; gives the sheets that a person answers them in: a line each, and how it is done. */
export function questionSheets(
  questions: readonly QuestionView[],
  language: Language,
): readonly SheetContent[] {
  const { sheets } = reportWords(language);
  const { questionSheet } = reviewWords(language);
  const headers = questionColumns(language);
  const most = Math.max(0, ...questions.map(({ candidates }) => candidates.length));
  const choices = Array.from({ length: most }, (_, i) => `${questionSheet.choice} ${i + 1}`);
  const lines = questions.map((question) => [
    ...COLUMNS.map((column) => cellOf(question, column, language)),
    ...question.candidates.map(choiceText),
  ]);
  const { length } = COLUMNS;
  return [
    {
      name: sheets.questions,
      rows: [[...COLUMNS.map((column) => headers[column]), ...choices], ...lines],
      widths: [...WIDTHS, ...choices.map(() => CHOICE_WIDTH)],
      freezeHeader: true,
      autofilter: true,
      ...(most > 0 && {
        choices: { column: COLUMNS.indexOf('choice'), from: length, to: length + most - 1 },
      }),
    },
    {
      name: sheets.guide,
      rows: [questionSheet.how, questionSheet.list, questionSheet.back].map((line) => [line]),
      widths: [120],
    },
  ];
}

function cellOf(
  { id, doubt, rows, samples, evidence, readings = [] }: QuestionView,
  column: QuestionColumn,
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
      return readings.length === 0
        ? null
        : readings.map(({ code, name }) => `${code} ${name}`).join('; ');
    case 'choice':
    case 'why':
    case 'by':
      return null;
    case 'district':
      return evidence.district ?? evidence.districtCode ?? null;
    case 'province':
      return evidence.province ?? evidence.provinceCode ?? null;
    default:
      return evidence[column] ?? null;
  }
}

/** As candidates are written everywhere: by it a choice is known again. */
function choiceText({ code, name, legalBasis }: CandidateView): string {
  return legalBasis === '' ? `${code} ${name}` : `${code} ${name} (${legalBasis})`;
}
