import {
  applyEdits,
  type ElementPlaces,
  lastChildEdits,
  prefixOf,
  withAttribute,
} from '../add/xlsx/edits.js';
import { tagOf } from '../add/xlsx/scan.js';
import { type XmlPart, xmlReader } from '../add/xlsx/xml-part.js';

/** The lists of a style sheet in the order in which they must stand (ECMA-376-1, 18.8.39). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

export type StyleList = (typeof ORDER)[number];

interface FoundList extends ElementPlaces {
  readonly items: readonly string[];
}

/**
 * Takes the style sheet, one of its lists and an item, written with `prefix` before the names of its elements; gives the
 * sheet with the item in the list, and its index there. One that stands there already is found again.
 */
export function withItem(
  part: XmlPart,
  list: StyleList,
  item: (prefix: string) => string,
): { readonly bytes: Buffer; readonly index: number } {
  const { bytes } = part;
  const { found, before, prefix } = findList(part, list);
  const text = item(prefix);
  if (found === undefined) {
    const whole = `<${prefix}${list} count="1">${text}</${prefix}${list}>`;
    return { bytes: applyEdits(bytes, [{ start: before, end: before, text: whole }]), index: 0 };
  }
  const known = found.items.indexOf(text);
  if (known !== -1) return { bytes, index: known };
  const index = found.items.length;
  const opening = bytes.toString('utf8', found.tag.start, found.tag.end);
  const counted = withAttribute(opening, 'count', String(index + 1));
  const edits = lastChildEdits(bytes, found, `${prefix}${list}`, text, counted);
  return { bytes: applyEdits(bytes, edits), index };
}

/** The list, or else where it would have to begin. */
function findList(part: XmlPart, list: StyleList) {
  const { bytes } = part;
  const xml = xmlReader(part);
  const root = xml.root('styleSheet');
  const prefix = prefixOf(bytes, tagOf(xml));
  const behind = new Set<string>(ORDER.slice(ORDER.indexOf(list) + 1));
  let found: FoundList | undefined;
  let before: number | undefined;
  while (xml.nextChild(root)) {
    if (behind.has(xml.name)) before ??= xml.tagStart;
    if (xml.name !== list) continue;
    const depth = xml.depth;
    const tag = tagOf(xml);
    const items: string[] = [];
    while (xml.nextChild(depth)) {
      const start = xml.tagStart;
      const item = xml.depth;
      while (xml.nextChild(item));
      items.push(bytes.toString('utf8', start, xml.position));
    }
    found = { tag, items, end: xml.tagStart };
  }
  return { found, before: before ?? xml.tagStart, prefix };
}
