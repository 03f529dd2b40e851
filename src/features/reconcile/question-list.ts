import { encodeCsv, type FilesTogether } from '../../lib/tables/index.js';
import { type QuestionView, questionWorkbook } from '../../report/index.js';
import type { ReconcileOptions } from './options.js';
import { questionRows } from './question-rows.js';

/**
 * Writes the questions, if there are any: for the office as a workbook that is filled in and taken back by `review`.
 * Gives the names of the files written.
 */
export async function writeQuestionList(
  files: FilesTogether,
  path: string,
  questions: readonly QuestionView[],
  { form, language }: Pick<ReconcileOptions, 'form' | 'language'>,
): Promise<string[]> {
  if (questions.length === 0) return [];
  // Whether it may be replaced was asked before the first row.
  const file = await files.open(path, { force: true });
  const bytes =
    form === 'officer'
      ? await questionWorkbook(questions, language)
      : encodeCsv(questionRows(questions), { bom: true });
  await file.write(Buffer.from(bytes));
  return [path];
}
