import { once, Phrases, wordsOf } from '../../../lib/text/index.js';
import { foldHeader } from '../match/header/fold.js';
import { personsFile } from './words.js';

/** Full names have so many words; two may as well be a street or a province that is called like somebody. */
const FULL = 3;
const NAME_WORDS = { fewest: 2, most: 6 };

/** Of the texts under a header so many are names, and of the names so many full ones. */
const MOST_ARE_NAMES = 0.6;
const MANY_ARE_FULL = 0.5;

const surnames = once(() => new Phrases(personsFile().surnames));
const titles = once(() => new Phrases(personsFile().titles));
const places = once(() => new Phrases(personsFile().places));

/**
 * Takes the texts of a column from the top, the header first; says whether they are names of persons, for a column whose
 * header doesn't say what it holds. One that says that it holds places is believed: streets and wards are called
 * like somebody.
 */
export function holdsNames([header = '', ...texts]: readonly string[]): boolean {
  if (texts.length === 0 || namesPlaces(header)) return false;
  let names = 0;
  let full = 0;
  for (const text of texts) {
    const count = nameLength(text);
    if (count > 0) names += 1;
    if (count >= FULL) full += 1;
  }
  return names > 0 && names >= texts.length * MOST_ARE_NAMES && full >= names * MANY_ARE_FULL;
}

function namesPlaces(header: string): boolean {
  const words = wordsOf(foldHeader(header));
  return words.some((_, at) => places().startingAt(words, at) > 0);
}

/** How many words a text has that is a name and nothing else, titles left out; 0 of any other. */
function nameLength(text: string): number {
  if (!IS_WORDS.test(text)) return 0;
  let words = wordsOf(text);
  for (let count = 1; count > 0; words = words.slice(count)) count = titles().startingAt(words, 0);
  const [first] = words;
  const { fewest, most } = NAME_WORDS;
  const isName =
    first !== undefined &&
    words.length >= fewest &&
    words.length <= most &&
    surnames().has([first]) &&
    words.every(({ text: word }) => CAPITAL.test(word));
  return isName ? words.length : 0;
}

/** No longer than a name with titles. */
const IS_WORDS = /^[\p{L}\p{M}\p{Cf}.'’\s]{4,80}$/u;

const CAPITAL = /^\p{Lu}/u;
