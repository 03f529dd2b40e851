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

/** So many rows may stand above a header. */
const SEARCHED_ROWS = 30;

/**
 * The headers by which a sheet, or the beginning of a file, is known for what an earlier run wrote: the table with the
 * added columns, the questions beside it, the rows set aside, or a workbook of questions. None for any other table.
 */
export function signsOfOutput({ rows }: Grid): readonly string[] {
  for (const { cells } of rows.slice(0, SEARCHED_ROWS)) {
    const texts = cells.flatMap((cell) => (cell === undefined ? [] : [cell.text.trim()]));
    const added = texts.filter((text) => ADDED.has(text));
    if (added.length > 0) return added;
    const folded = texts.map(foldText);
    const sign = SIGNS.find((headers) =>
      headers.every((header, at) => folded[at] === foldText(header)),
    );
    if (sign !== undefined) return sign;
  }
  return [];
}
