import type { Grid } from '../../../lib/tables/index.js';
import { foldText } from '../../../lib/text/index.js';
import { ADDED_COLUMNS } from '../added-columns.js';
import { OFFICER_HEADERS } from '../added-form.js';
import { EXCEPTION_COLUMNS } from './exceptions.js';
import { QUESTION_SIGNS } from './question-signs.js';

/** How the headers of a workbook of questions begin, in each language. */
export const WORKBOOK_SIGNS = [
  ['STT', 'Câu hỏi', 'Các dòng', 'Có thể là', 'Chọn'],
  ['No.', 'Question', 'Rows', 'It may be', 'Choice'],
] as const;

/** How those of its second sheet do, and those of the workbooks of earlier versions. */
export const DETAIL_SIGNS = [
  ['Mã câu hỏi', 'Vì sao phải hỏi'],
  ['Question id', 'Why it is asked'],
] as const;

/** Headers of which all stand in one row of something that `reconcile` or `review` wrote; one of the added ones is enough. */
const SIGNS: readonly (readonly string[])[] = [
  QUESTION_SIGNS,
  ...Object.values(EXCEPTION_COLUMNS),
  ...WORKBOOK_SIGNS,
  ...DETAIL_SIGNS,
];

const ADDED: ReadonlySet<string> = new Set([...ADDED_COLUMNS, ...Object.values(OFFICER_HEADERS)]);

type Cells = Grid['rows'][number]['cells'];

/** So many rows may stand above a header. */
const SEARCHED_ROWS = 30;

/** Whether a sheet is what `reconcile` or `review` wrote beside a result: questions, or rows set aside. */
export function isBesideOutput({ rows }: Grid): boolean {
  return rows.slice(0, SEARCHED_ROWS).some(({ cells }) => signOf(cells) !== undefined);
}

/**
 * The headers by which a sheet, or the beginning of a file, is known for what an earlier run wrote: the table with the
 * added columns, the questions beside it, the rows set aside, or a workbook of questions. None for any other table.
 */
export function signsOfOutput({ rows }: Grid): readonly string[] {
  for (const { cells } of rows.slice(0, SEARCHED_ROWS)) {
    const added = textsOf(cells).filter((text) => ADDED.has(text));
    if (added.length > 0) return added;
    const sign = signOf(cells);
    if (sign !== undefined) return sign;
  }
  return [];
}

function textsOf(cells: Cells): string[] {
  return cells.flatMap((cell) => (cell === undefined ? [] : [cell.text.trim()]));
}

function signOf(cells: Cells): readonly string[] | undefined {
  const folded = textsOf(cells).map(foldText);
  return SIGNS.find((headers) => headers.every((header, at) => folded[at] === foldText(header)));
}
