import type { Column, Table } from '../../../lib/tables/index.js';
import {
  detectLegacyFont,
  fromLegacyFont,
  isUnicodeVietnamese,
  isWrittenFor,
  type LegacyFontName,
} from '../../../lib/text/index.js';

/** The font older than Unicode that a column's texts were written for. */
export interface ColumnFont {
  readonly name: LegacyFontName;
  /** Whether some of the column's cells are Unicode already. */
  readonly mixed: boolean;
}

/** Two unmistakable words: a column is converted on more than one foreign name. */
const SURE_OF_COLUMN = 0.75;

/** So sure of a whole table, headers and all, its columns of few words are taken along. */
const SURE_OF_TABLE = 0.9;

/**
 * Takes a table and its columns that are read; gives the fonts of those that were written for one
 * older than Unicode, by the column's index. A column is judged by its cells together; one that says
 * too little (`Së`, `Bé`) by the table it stands in.
 */
export function columnFonts(
  table: Table,
  columns: readonly Column[],
): ReadonlyMap<number, ColumnFont> {
  const texts = new Map(columns.map(({ index }) => [index, columnTexts(table, index)]));
  const headers = table.columns.map(({ header }) => header);
  const whole = fontOf([...headers, ...[...texts.values()].flatMap(doubtfulOf)], SURE_OF_TABLE);
  const fonts = [...texts].flatMap(([index, { doubtful, unicode }]): [number, ColumnFont][] => {
    const name = fontOf(doubtful, SURE_OF_COLUMN) ?? whole;
    if (name === undefined || doubtful.length === 0) return [];
    const mixed = unicode || doubtful.some((text) => isWrittenFor(text, name) === false);
    return [[index, { name, mixed }]];
  });
  return new Map(fonts);
}

/**
 * Takes a text of such a column; gives it in composed Unicode. A text that is Unicode already stays,
 * and so does, in a mixed column, one that makes sense both ways. Done once: `cá` doesn't tell whether
 * it has been converted, but its column has no old font any more.
 */
export function convertLegacyFont(text: string, { name, mixed }: ColumnFont): string {
  return (isWrittenFor(text, name) ?? !mixed) ? fromLegacyFont(text, name) : text;
}

interface ColumnTexts {
  /** Different texts with letters beyond ASCII that may be an old font's, the first of them. */
  readonly doubtful: readonly string[];
  /** Whether another text is Vietnamese in Unicode for certain. */
  readonly unicode: boolean;
}

/** Enough different texts to know a font. */
const SAMPLE = 1000;

const MARKED = /[^\0-\x7f]/;

function columnTexts({ rows }: Table, index: number): ColumnTexts {
  const doubtful = new Set<string>();
  let unicode = false;
  for (const { cells } of rows) {
    // Once it is known to be Unicode and has doubtful texts enough, no text tells more.
    if (unicode && doubtful.size >= SAMPLE) break;
    const text = cells[index]?.text ?? '';
    if (unicode && !MARKED.test(text)) continue;
    if (isUnicodeVietnamese(text)) unicode = true;
    else if (doubtful.size < SAMPLE && MARKED.test(text)) doubtful.add(text);
  }
  return { doubtful: [...doubtful], unicode };
}

function doubtfulOf({ doubtful }: ColumnTexts): readonly string[] {
  return doubtful;
}

function fontOf(texts: readonly string[], sure: number): LegacyFontName | undefined {
  const found = detectLegacyFont(texts.filter((text) => !isUnicodeVietnamese(text)).join('\n'));
  return found === undefined || found.confidence < sure ? undefined : found.font;
}
