import { refuseElementsBeyondLimit } from '../../limits.js';
import { GENERAL, type NumberStyle, numberStyle } from '../number-style.js';
import { wholeNumber } from '../xml/attributes.js';
import type { XmlReader } from '../xml/reader.js';
import { BUILT_IN_FORMATS } from './built-in-formats.js';

/** Takes the styles part; gives the number style of every cell style, in their order. */
export function readStyles(xml: XmlReader, file: string): readonly NumberStyle[] {
  const formats = new Map(BUILT_IN_FORMATS);
  let cellStyles: readonly number[] = [];
  const root = xml.root('styleSheet');
  while (xml.nextChild(root)) {
    if (xml.name === 'numFmts') readFormats(xml, formats, file);
    if (xml.name === 'cellXfs') cellStyles = readCellStyles(xml, file);
  }
  const styles = new Map([...formats].map(([id, format]) => [id, numberStyle(format)]));
  return cellStyles.map((id) => styles.get(id) ?? GENERAL);
}

function readFormats(xml: XmlReader, formats: Map<number, string>, file: string): void {
  const list = xml.depth;
  while (xml.nextChild(list)) {
    const id = wholeNumber(xml.attribute('numFmtId'));
    formats.set(id, xml.attribute('formatCode') ?? 'General');
    refuseElementsBeyondLimit('numFmt', formats.size, file);
  }
}

/** The number format's id of each. */
function readCellStyles(xml: XmlReader, file: string): readonly number[] {
  const ids: number[] = [];
  const list = xml.depth;
  while (xml.nextChild(list)) {
    ids.push(wholeNumber(xml.attribute('numFmtId')));
    refuseElementsBeyondLimit('xf', ids.length, file);
  }
  return ids;
}
