import type { Row, Section, TableRow } from '../../../lib/tables/index.js';
import { foldText } from '../../../lib/text/index.js';
import type { Marker } from '../markers.js';
import type { Heading } from './row-class.js';

interface Open {
  readonly section: Section;
  /** Sections of one family stand side by side, never within each other. */
  readonly family: string;
  readonly marked: boolean;
  hasRows: boolean;
}

const FIELD = foldText('lĩnh vực');

/**
 * The sections that are open at a row. Which family of markers stands within which is told by the
 * order of their first appearance: the outermost comes first, and one that comes again closes all
 * that stand within it, so that I … IX may begin again under B.
 */
export class SectionStack {
  readonly #families: string[] = [];
  #open: Open[] = [];
  #sections: readonly Section[] = [];

  open(row: number, { column, text, marker }: Heading): void {
    const family = this.#familyOf(text, marker);
    const rank = this.#rankOf(family);
    const around = this.#open.filter((open) => this.#families.indexOf(open.family) < rank);
    const level = around.length + 1;
    const section = { row, column, level, ...(marker && { marker: marker.text }), text };
    this.#open = [...around, { section, family, marked: marker !== undefined, hasRows: false }];
    this.#sections = this.#open.map((open) => open.section);
  }

  /** The row with the sections it stands under; the row itself when there are none. */
  place(row: Row): TableRow {
    const innermost = this.#open.at(-1);
    if (innermost === undefined) return row;
    innermost.hasRows = true;
    return { ...row, sections: this.#sections };
  }

  #familyOf(text: string, marker: Marker | undefined): string {
    if (marker !== undefined) return this.#continuesLetters(marker.text) ? 'letter' : marker.family;
    const look = foldText(text).startsWith(FIELD) ? 'field' : isUpper(text) ? 'upper' : 'plain';
    const innermost = this.#open.at(-1);
    // A title that looks different from the one before it, where rows stand between, is no part of it.
    const beside = innermost?.hasRows === true && !innermost.marked;
    return beside && !this.#families.includes(look) ? innermost.family : look;
  }

  /** After H the letter I is no numeral. */
  #continuesLetters(marker: string): boolean {
    return marker === 'I' && this.#open.some(({ section }) => section.marker === 'H');
  }

  #rankOf(family: string): number {
    const known = this.#families.indexOf(family);
    if (known >= 0) return known;
    const innermost = this.#open.at(-1);
    const rank = innermost === undefined ? 0 : this.#families.indexOf(innermost.family) + 1;
    this.#families.splice(rank, 0, family);
    return rank;
  }
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase();
}
