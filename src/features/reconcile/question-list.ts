import { encodeCsv, type FilesTogether } from '../../lib/tables/index.js';
import type { QuestionView } from '../../report/index.js';
import { questionRows } from './question-rows.js';

/** Writes the questions, if there are any; gives the names of the files written. */
export async function writeQuestionList(
  files: FilesTogether,
  path: string,
  questions: readonly QuestionView[],
): Promise<string[]> {
  if (questions.length === 0) return [];
  // Whether it may be replaced was asked before the first row.
  const file = await files.open(path, { force: true });
  await file.write(Buffer.from(encodeCsv(questionRows(questions), { bom: true })));
  return [path];
}
