import { type Asked, EXAMPLES, keyOf } from './answers.js';

/** Takes the questions of several tables; gives those that are the same once, with the rows of all. */
export function mergedQuestions(questions: readonly Asked[]): Asked[] {
  const merged = new Map<string, Asked>();
  for (const asked of questions) {
    const key = keyOf(asked, asked.question);
    const known = merged.get(key);
    merged.set(key, known === undefined ? asked : together(known, asked));
  }
  return [...merged.values()];
}

function together(known: Asked, other: Asked): Asked {
  const examples = [...known.examples, ...other.examples].slice(0, EXAMPLES);
  return { ...known, rows: known.rows + other.rows, examples };
}
