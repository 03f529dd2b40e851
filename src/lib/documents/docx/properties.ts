import type { XmlReader } from '../../tables/index.js';
import type { Tally } from './tally.js';

/** What stands in `numPr`, of a paragraph or a style: each of the two may be left to a style. */
export interface NumberProperties {
  /** Id of a list in the numbering part; `0` takes the paragraph out of any list. */
  readonly list?: string;
  /** From 0. */
  readonly level?: string;
}

/** What the properties of a paragraph say of its number and its end. */
export interface ParagraphProperties extends NumberProperties {
  readonly style?: string;
  /** The end of the paragraph was deleted: its text goes on in the next one. */
  readonly joinsNext: boolean;
}

export const PLAIN: ParagraphProperties = { joinsNext: false };

/** Takes the open `pPr` of a paragraph. */
export function readParagraphProperties(xml: XmlReader, tally: Tally): ParagraphProperties {
  const depth = xml.depth;
  let properties = PLAIN;
  while (xml.nextChild(depth)) {
    tally.see(xml.name);
    if (xml.name === 'pStyle') properties = { ...properties, style: ownValue(xml) };
    else if (xml.name === 'numPr') properties = { ...properties, ...readNumberProperties(xml) };
    else if (xml.name === 'rPr') properties = { ...properties, joinsNext: readMark(xml, tally) };
  }
  return properties;
}

/** Takes the open `numPr`. */
export function readNumberProperties(xml: XmlReader): NumberProperties {
  const depth = xml.depth;
  let properties: NumberProperties = {};
  while (xml.nextChild(depth)) {
    if (xml.name === 'numId') properties = { ...properties, list: ownValue(xml) };
    else if (xml.name === 'ilvl') properties = { ...properties, level: ownValue(xml) };
  }
  return properties;
}

/** Takes the open `rPr` of a run; tells whether Word hides the run. */
export function readHidden(xml: XmlReader, tally: Tally): boolean {
  const depth = xml.depth;
  let hidden = false;
  while (xml.nextChild(depth)) {
    tally.see(xml.name);
    if (xml.name === 'vanish') hidden = isOn(xml.prefixedAttribute('val'));
  }
  return hidden;
}

/** Takes the open `trPr` of a table's row; tells whether the row was deleted. */
export function readDeleted(xml: XmlReader, tally: Tally): boolean {
  return readMarks(xml, tally).has('del');
}

/** Takes the open `rPr` of a paragraph's end; tells whether it was deleted or moved away. */
function readMark(xml: XmlReader, tally: Tally): boolean {
  const marks = readMarks(xml, tally);
  return marks.has('del') || marks.has('moveFrom');
}

function readMarks(xml: XmlReader, tally: Tally): Set<string> {
  const depth = xml.depth;
  const marks = new Set<string>();
  while (xml.nextChild(depth)) {
    tally.see(xml.name);
    marks.add(xml.name);
  }
  return marks;
}

function ownValue(xml: XmlReader): string {
  return xml.prefixedAttribute('val') ?? '';
}

/** A property that stands there without a value says yes (ECMA-376 Part 1, 17.17.4). */
export function isOn(value = ''): boolean {
  return !['0', 'false', 'off'].includes(value);
}
