import { headerFill } from '../../write/content/styles.js';
import type { XmlPart } from '../add/xlsx/xml-part.js';
import { type StyleList, withItem } from './list-in-part.js';
import type { CoverLine } from './marking.js';

/** Indexes of the formats of the cover's cells. */
export type CoverLooks = Readonly<Record<CoverLine['look'] | 'link' | 'number', number>>;

/** What stands in a font before its size, the size, and what stands behind it. */
const FONTS: Readonly<Record<keyof CoverLooks, readonly [string, number, string]>> = {
  title: ['b', 14, ''],
  header: ['b', 11, ''],
  text: ['', 11, ''],
  number: ['', 11, ''],
  link: ['u', 11, 'color rgb="FF0563C1"'],
};

function fontXml(name: keyof CoverLooks, p: string): string {
  const [before, size, behind] = FONTS[name];
  const parts = [before, `sz val="${size}"`, behind, 'name val="Calibri"', 'family val="2"'];
  const inner = parts.filter((part) => part !== '').map((part) => `<${p}${part}/>`);
  return `<${p}font>${inner.join('')}</${p}font>`;
}

const WRAPPED = ' wrapText="1"';

/** Takes the style sheet; gives it with the formats of a cover in it, and their indexes. */
export function withCoverLooks(part: XmlPart): {
  readonly bytes: Buffer;
  readonly looks: CoverLooks;
} {
  let now = part;
  const put = (list: StyleList, item: (p: string) => string): number => {
    const { bytes, index } = withItem(now, list, item);
    now = { ...now, bytes };
    return index;
  };
  const grey = put('fills', headerFill);
  const look = (name: keyof CoverLooks, aligned: string): number => {
    const fontId = put('fonts', (p) => fontXml(name, p));
    const fillId = name === 'header' ? grey : 0;
    return put(
      'cellXfs',
      (p) =>
        `<${p}xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><${p}alignment vertical="top"${aligned}/></${p}xf>`,
    );
  };
  const looks = {
    title: look('title', ''),
    header: look('header', WRAPPED),
    text: look('text', WRAPPED),
    number: look('number', ' horizontal="center"'),
    link: look('link', WRAPPED),
  };
  return { bytes: now.bytes, looks };
}
