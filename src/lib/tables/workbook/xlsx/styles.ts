import { refuseElementsBeyondLimit } from '../../limits.js';
import { GENERAL, type NumberStyle, numberStyle } from '../number-style.js';
import { isTrue, wholeNumber } from '../xml/attributes.js';
import type { XmlReader } from '../xml/reader.js';
import { BUILT_IN_FORMATS } from './built-in-formats.js';

/** What cells look like, by the index of their style. */
export interface CellStyles {
  readonly numbers: readonly NumberStyle[];
  /** The styles whose font strikes the text through. */
  readonly struck: ReadonlySet<number>;
}

export const NO_CELL_STYLES: CellStyles = { numbers: [], struck: new Set() };

/** Takes the styles part; gives what is known of every cell style, in their order. */
export function readStyles(xml: XmlReader, file: string): CellStyles {
  const formats = new Map(BUILT_IN_FORMATS);
  let fonts: readonly boolean[] = [];
  let cellStyles: readonly CellStyle[] = [];
  const root = xml.root('styleSheet');
  while (xml.nextChild(root)) {
    if (xml.name === 'numFmts') readFormats(xml, formats, file);
    else if (xml.name === 'fonts') fonts = readFonts(xml, file);
    else if (xml.name === 'cellXfs') cellStyles = readCellStyles(xml, file);
  }
  const styles = new Map([...formats].map(([id, format]) => [id, numberStyle(format)]));
  return {
    numbers: cellStyles.map(({ format }) => styles.get(format) ?? GENERAL),
    struck: new Set(cellStyles.flatMap(({ font }, i) => (fonts[font] === true ? [i] : []))),
  };
}

function readFormats(xml: XmlReader, formats: Map<number, string>, file: string): void {
  const list = xml.depth;
  while (xml.nextChild(list)) {
    const id = wholeNumber(xml.attribute('numFmtId'));
    formats.set(id, xml.attribute('formatCode') ?? 'General');
    refuseElementsBeyondLimit('numFmt', formats.size, file);
  }
}

/** Of each font, whether it strikes through. */
function readFonts(xml: XmlReader, file: string): readonly boolean[] {
  const fonts: boolean[] = [];
  const list = xml.depth;
  while (xml.nextChild(list)) {
    fonts.push(strikesThrough(xml));
    refuseElementsBeyondLimit('font', fonts.length, file);
  }
  return fonts;
}

/** Whether the open element, a font or what a run of text looks like, strikes through (ECMA-376 Part 1, 18.4.10). */
export function strikesThrough(xml: XmlReader): boolean {
  let strikes = false;
  const font = xml.depth;
  while (xml.nextChild(font)) {
    if (xml.name === 'strike') strikes = isTrue(xml.attribute('val') ?? '1');
  }
  return strikes;
}

/** The ids of a cell style's number format and of its font. */
interface CellStyle {
  readonly format: number;
  readonly font: number;
}

function readCellStyles(xml: XmlReader, file: string): readonly CellStyle[] {
  const styles: CellStyle[] = [];
  const list = xml.depth;
  while (xml.nextChild(list)) {
    const format = wholeNumber(xml.attribute('numFmtId'));
    styles.push({ format, font: wholeNumber(xml.attribute('fontId')) });
    refuseElementsBeyondLimit('xf', styles.length, file);
  }
  return styles;
}
