import type { Language } from '../../core/kinds/index.js';
import { encodeWorkbook, type SheetContent, withLongTexts } from '../../lib/tables/index.js';
import { fill, printable } from '../../lib/text/index.js';
import { longTextWords, reportWords } from '../words/report-words.js';
import { detailsSheet, OPTIONS_FROM } from './details-sheet.js';
import { candidateName, candidateReason, exampleLines, questionText } from './text.js';
import type { QuestionView } from './view.js';
import { questionWords } from './words/index.js';

/** Columns of a workbook of questions. */
export type QuestionColumn = keyof ReturnType<typeof questionWords>['columns'];

/**
 * In this order: what somebody has to see to answer, what they fill in, and what the question is known by. With these
 * widths all stand on one screen.
 */
const COLUMNS = [
  ['number', 6],
  ['question', 38],
  ['examples', 38],
  ['candidates', 52],
  ['choice', 26],
  ['why', 14],
  ['by', 14],
  ['id', 14],
] as const satisfies readonly (readonly [QuestionColumn, number])[];

/** With more candidates than this each has one line: a sheet's rows are no higher than a screen. */
const MOST_EXPLAINED = 6;

/** The headers of a workbook of questions in one language. */
export function questionColumns(language: Language): Readonly<Record<QuestionColumn, string>> {
  return questionWords(language).columns;
}

/** Takes open questions; gives a workbook that a person fills in. */
export function questionWorkbook(
  questions: readonly QuestionView[],
  language: Language,
): Promise<Uint8Array> {
  const sheets = questionSheets(questions, language);
  return encodeWorkbook(withLongTexts(sheets, longTextWords(language)));
}

/**
 * Takes open questions; gives the sheets that a person answers them in: a line each with all that is needed to answer,
 * the same apart for who filters or counts, and how it is done.
 */
export function questionSheets(
  questions: readonly QuestionView[],
  language: Language,
): readonly SheetContent[] {
  const { sheets } = reportWords(language);
  const { guide } = questionWords(language);
  const headers = questionColumns(language);
  const most = Math.max(0, ...questions.map(({ candidates }) => candidates.length));
  const names = COLUMNS.map(([column]) => column);
  const lists = { sheet: sheets.questionDetails, key: 0, from: OPTIONS_FROM };
  return [
    {
      name: sheets.questions,
      rows: [
        names.map((column) => headers[column]),
        ...questions.map((question, at) =>
          names.map((column) => shown(cellOf(question, at + 1, column, language))),
        ),
      ],
      widths: COLUMNS.map(([, width]) => width),
      ...(most > 0 && {
        choices: {
          column: names.indexOf('choice'),
          key: names.indexOf('id'),
          lists: { ...lists, to: OPTIONS_FROM + most - 1 },
        },
      }),
    },
    detailsSheet(questions, most, language),
    {
      name: sheets.guide,
      rows: [guide.how, guide.list, guide.any, guide.back].map((line) => [line]),
      widths: [70],
      isTable: false,
    },
  ];
}

/** What rows say may hold characters that do something to a screen. */
function shown(cell: string | number | null): string | number | null {
  return typeof cell === 'string' ? printable(cell) : cell;
}

function cellOf(
  question: QuestionView,
  number: number,
  column: QuestionColumn,
  language: Language,
): string | number | null {
  switch (column) {
    case 'number':
      return number;
    case 'question':
      return questionText(question, language);
    case 'examples':
      return examplesText(question, language);
    case 'candidates':
      return candidatesText(question, language);
    case 'id':
      return question.id;
    case 'choice':
    case 'why':
    case 'by':
      return null;
  }
}

function examplesText(question: QuestionView, language: Language): string {
  const { text } = questionWords(language);
  const lines = exampleLines(question, language);
  return [fill(text.rows, { rows: question.rows }), ...lines].join('\n');
}

function candidatesText(question: QuestionView, language: Language): string {
  const { text } = questionWords(language);
  const isShort = question.candidates.length > MOST_EXPLAINED;
  const lines = question.candidates.flatMap((candidate, at) => {
    const name = fill(text.numbered, { number: at + 1, text: candidateName(candidate) });
    return isShort ? [name] : [name, `    ${candidateReason(candidate, question, language)}`];
  });
  return lines.length === 0 ? text.noCandidates : lines.join('\n');
}
