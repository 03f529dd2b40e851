import { storedText } from './cell-text.js';

/** What the part of shared strings begins and ends with. */
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Where spaces at an end, and breaks of lines, would be lost. */
const KEPT_SPACES = /^\s|\s$|[\t\n\r]/;

const MARKUP = /[&<>'"]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&apos;',
  '"': '&quot;',
};

/** The texts of a workbook's cells, each once (ECMA-376-1, 18.4). */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();
  #count = 0;

  /** The number of a text, for one more cell. Throws a `RangeError` for one that no cell holds. */
  numberOf(text: string): number {
    this.#count += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    // Refused before its number is given.
    storedText(text);
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** The part of the package. */
  get part(): Buffer {
    const items = [...this.#numbers.keys()].map((text) => item(storedText(text)));
    const counts = `count="${this.#count}" uniqueCount="${items.length}"`;
    return Buffer.from(`${HEAD}<sst xmlns="${NAMESPACE}" ${counts}>${items.join('')}</sst>`);
  }
}

function item(text: string): string {
  const space = KEPT_SPACES.test(text) ? ' xml:space="preserve"' : '';
  return `<si><t${space}>${text.replace(MARKUP, (sign) => ENTITIES[sign] ?? sign)}</t></si>`;
}
