import { once, Phrases, wordsOf } from '../../../lib/text/index.js';
import { foldHeader } from '../match/header/fold.js';
import { type PersonColumn, personsFile } from './words.js';

/** In this order: the telephone of a household's head is a number. */
const COLUMNS = ['numbers', 'others', 'names'] as const satisfies readonly PersonColumn[];

/** No header says more than this: a text that does is one. */
const LONGEST_HEADER = 120;

/** Headers by what their columns hold. */
export type PersonHeaders = Readonly<Partial<Record<PersonColumn, readonly string[]>>>;

/** What a column with a header holds of persons; undefined when nothing says that it does. */
export type ColumnOf = (header: string) => PersonColumn | undefined;

/** Knows columns of persons by headers: a spelling counts where its words stand in one, one behind the other. */
export function personColumns(headers: PersonHeaders): ColumnOf {
  const phrases = COLUMNS.map((column) => ({
    column,
    phrases: new Phrases((headers[column] ?? []).map(foldHeader)),
  }));
  return (header) => {
    if (header.length > LONGEST_HEADER) return undefined;
    const words = wordsOf(foldHeader(header));
    return phrases.find((known) => words.some((_, at) => known.phrases.startingAt(words, at) > 0))
      ?.column;
  };
}

const known = once(() => personColumns(personsFile().headers));

/** What a column with this header holds of persons, as all offices head theirs. */
export const personColumn: ColumnOf = (header) => known()(header);
