import { GENERAL, type NumberStyle, numberStyle } from '../../workbook/number-style.js';
import { isTrue } from '../../workbook/xml/attributes.js';
import type { XmlReader } from '../../workbook/xml/reader.js';

/** Formats that XML Spreadsheet names in words, as Excel's own number formats. */
const NAMED_FORMATS = new Map([
  ['General Number', 'General'],
  ['General Date', 'm/d/yy h:mm'],
  ['Long Date', 'm/d/yy'],
  ['Medium Date', 'd-mmm-yy'],
  ['Short Date', 'm/d/yy'],
  ['Long Time', 'h:mm:ss'],
  ['Medium Time', 'h:mm AM/PM'],
  ['Short Time', 'h:mm'],
  ['Currency', '#,##0.00'],
  ['Euro Currency', '#,##0.00'],
  ['Fixed', '0.00'],
  ['Standard', '#,##0.00'],
  ['Percent', '0.00%'],
  ['Scientific', '0.00E+00'],
]);

/** How cells of a style look. */
export interface XmlStyle {
  readonly number: NumberStyle;
  readonly struck: boolean;
}

export type XmlStyles = ReadonlyMap<string, XmlStyle>;

const PLAIN: XmlStyle = { number: GENERAL, struck: false };

/** The style of that id; the default one for none, or for one that isn't there. */
export function styleOf(styles: XmlStyles, id: string | undefined): XmlStyle {
  return styles.get(id ?? 'Default') ?? styles.get('Default') ?? PLAIN;
}

/** Takes the open `Styles`; gives what they say, each on top of the style it builds on. */
export function readXmlStyles(xml: XmlReader): XmlStyles {
  const styles = new Map<string, XmlStyle>();
  const list = xml.depth;
  while (xml.nextChild(list)) {
    if (xml.name !== 'Style') continue;
    const id = xml.prefixedAttribute('ID') ?? '';
    styles.set(id, readStyle(xml, styleOf(styles, xml.prefixedAttribute('Parent'))));
  }
  return styles;
}

function readStyle(xml: XmlReader, parent: XmlStyle): XmlStyle {
  let { number, struck } = parent;
  const style = xml.depth;
  while (xml.nextChild(style)) {
    if (xml.name === 'NumberFormat') number = formatOf(xml.prefixedAttribute('Format')) ?? number;
    else if (xml.name === 'Font') struck = isTrue(xml.prefixedAttribute('StrikeThrough'));
  }
  return { number, struck };
}

function formatOf(format: string | undefined): NumberStyle | undefined {
  return format === undefined ? undefined : numberStyle(NAMED_FORMATS.get(format) ?? format);
}
