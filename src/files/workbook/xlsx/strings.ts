import type { Cell } from '../../cell.js';
import { refuseElementsBeyondLimit } from '../../limits.js';
import { textCell } from '../../rows.js';
import type { XmlReader } from '../xml/reader.js';

const ESCAPED = /_x([0-9a-f]{4})_/gi;

/**
 * Takes text as a workbook stores it; gives it with the characters that XML can't hold, which are
 * escaped as `_x000D_` (ECMA-376 Part 1, 22.9.2.19), and its line breaks as line feeds.
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x') && !text.includes('\r')) return text;
  return text
    .replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\r\n', '\n');
}

/** The text of the open element, its runs joined. How they are to be pronounced (`rPh`) is none. */
export function richText(xml: XmlReader): string {
  const depth = xml.depth;
  let text = '';
  while (xml.nextChild(depth)) {
    if (xml.name === 't') text += unescapeText(xml.text());
    else if (xml.name === 'r') text += richText(xml);
  }
  return text;
}

/**
 * Takes the part of the texts that cells share; gives the cell of each, in their order: one object
 * for all the cells of a text. A blank one is no cell.
 */
export function readSharedStrings(xml: XmlReader, file: string): readonly (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  const root = xml.root('sst');
  while (xml.nextChild(root)) {
    if (xml.name !== 'si') continue;
    cells.push(textCell(richText(xml)));
    refuseElementsBeyondLimit('si', cells.length, file);
  }
  return cells;
}
