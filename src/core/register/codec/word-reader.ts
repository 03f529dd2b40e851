import { RegisterError } from './tsv.js';

/**
 * Takes the words that a cell may hold, the commonest first; gives what reads it. What it gives throws
 * `RegisterError` for any other word: the file is damaged.
 */
export function wordReader<T extends string>(words: readonly T[]): (cell: string | undefined) => T {
  const known: readonly (string | undefined)[] = words;
  return (cell) => {
    const word = words[known.indexOf(cell)];
    if (word === undefined) throw new RegisterError(`giá trị lạ: ${cell}`);
    return word;
  };
}
