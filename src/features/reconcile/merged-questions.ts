import type { QuestionView } from '../../core/settle/index.js';

/** Takes the questions of several tables; gives those that are the same once, with the rows of all. */
export function mergedQuestions(questions: readonly QuestionView[]): QuestionView[] {
  const merged = new Map<string, QuestionView>();
  for (const question of questions) {
    const codes = question.candidates.map(({ code }) => code);
    const key = [question.id, question.doubt, ...codes].join(' ');
    const known = merged.get(key);
    merged.set(
      key,
      known === undefined ? question : { ...known, rows: known.rows + question.rows },
    );
  }
  return [...merged.values()];
}
