import type { Row } from '../../../lib/tables/index.js';
import { digitsKey, type Known, nameKey, once, Phrases, wordsOf } from '../../../lib/text/index.js';
import { type ColumnOf, type PersonHeaders, personColumn, personColumns } from './columns.js';
import { holdsNames } from './named-column.js';
import { type PersonColumn, personsFile } from './words.js';

/** A name of one word would be found everywhere, and what has more is no name. */
const NAME_WORDS = { fewest: 2, most: 6 };

/** What parts several persons, or several numbers, in one cell. */
const BETWEEN = /[,;/\n\r&+|()]|\s[-–—]\s|\s(?:và|and)\s/u;

const titles = once(() => new Phrases(personsFile().titles));

/**
 * What tables say of their persons, gathered row by row. Which column holds what is told by any row that has such a
 * header in it: how a table is understood doesn't matter, nor how many a sheet has.
 */
export class KnownPersons implements Known {
  readonly names = new Set<string>();
  readonly numbers = new Set<string>();
  #columns = new Map<number, PersonColumn>();
  #own: ColumnOf = () => undefined;

  /** Takes headers of an office's own for those of persons, too. */
  adopt(headers: PersonHeaders): void {
    this.#own = personColumns(headers);
  }

  readonly columnOf: ColumnOf = (header) => personColumn(header) ?? this.#own(header);

  /** The columns of persons, by their indexes. */
  get columns(): readonly number[] {
    return [...this.#columns.keys()];
  }

  /** The rows of one sheet. */
  seeSheet(rows: readonly Row[]): void {
    this.#columns = new Map();
    const further = new Map<number, string[]>();
    for (const { cells } of rows) {
      const texts = cells.map((cell) => cell?.text ?? '');
      this.#see(texts);
      for (const [index, text] of texts.entries())
        if (text.trim() !== '' && !this.#columns.has(index)) put(further, index, text);
    }
    for (const [index, texts] of further) this.#seeUnnamed(index, texts);
  }

  /** The cells of a further row of the sheet, of the columns named in `columns`. */
  seeFurther(columns: readonly number[], texts: readonly string[]): void {
    for (const [place, index] of columns.entries()) this.#take(index, texts[place] ?? '');
  }

  #see(texts: readonly string[]): void {
    // A row of a person has a number in it, one of headers has none.
    const isData = texts.some((text) => digitsKey(text) !== undefined);
    for (const [index, text] of texts.entries()) {
      const column = isData ? undefined : this.columnOf(text);
      if (column !== undefined) this.#columns.set(index, column);
      else this.#take(index, text);
    }
  }

  /** A column of which no header says that it holds persons. */
  #seeUnnamed(index: number, texts: readonly string[]): void {
    if (this.#columns.has(index) || !holdsNames(texts)) return;
    this.#columns.set(index, 'names');
    for (const text of texts.slice(1)) this.#take(index, text);
  }

  #take(index: number, text: string): void {
    const column = this.#columns.get(index);
    if (column === 'names') for (const part of text.split(BETWEEN)) this.#takeName(part);
    if (column === 'numbers')
      for (const part of [text, ...text.split(BETWEEN)]) this.#takeNumber(part);
  }

  #takeName(text: string): void {
    let words = wordsOf(text);
    for (let count = 1; count > 0; words = words.slice(count))
      count = titles().startingAt(words, 0);
    const { fewest, most } = NAME_WORDS;
    if (words.length >= fewest && words.length <= most) this.names.add(nameKey(words));
  }

  #takeNumber(text: string): void {
    const key = digitsKey(text);
    if (key !== undefined) this.numbers.add(key);
  }
}

function put(texts: Map<number, string[]>, index: number, text: string): void {
  const known = texts.get(index);
  if (known === undefined) texts.set(index, [text]);
  else known.push(text);
}
