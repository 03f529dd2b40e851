import { once, Phrases, wordsOf } from '../../../lib/text/index.js';
import { foldHeader } from '../match/header/fold.js';
import { type PersonColumn, personsFile } from './words.js';

/** In this order: the telephone of a household's head is a number. */
const COLUMNS = ['numbers', 'others', 'names'] as const satisfies readonly PersonColumn[];

/** No header says more than this: a text that does is one. */
const LONGEST_HEADER = 120;

const phrases = once(() => {
  const { headers } = personsFile();
  return COLUMNS.map((column) => ({
    column,
    phrases: new Phrases(headers[column].map(foldHeader)),
  }));
});

/** What a column with this header holds of persons; undefined when nothing says that it does. */
export function personColumn(header: string): PersonColumn | undefined {
  if (header.length > LONGEST_HEADER) return undefined;
  const words = wordsOf(foldHeader(header));
  return phrases().find((known) => words.some((_, at) => known.phrases.startingAt(words, at) > 0))
    ?.column;
}
