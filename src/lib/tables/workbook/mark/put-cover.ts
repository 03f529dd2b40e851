import { applyEdits, type Edit, prefixOf, withAttribute } from '../add/xlsx/edits.js';
import { type Span, tagOf } from '../add/xlsx/scan.js';
import { attributeText } from '../add/xlsx/text.js';
import { type XmlPart, xmlReader } from '../add/xlsx/xml-part.js';
import type { SheetEntry } from '../xlsx/workbook.js';
import { wholeNumber } from '../xml/attributes.js';
import type { XmlReader } from '../xml/reader.js';
import type { ChangedParts } from './changed-parts.js';
import { coverXml } from './cover.js';
import type { CoverLooks } from './cover-looks.js';
import type { Cover } from './marking.js';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** The cover that an earlier marking put into a workbook. */
export function earlierCover(
  sheets: readonly SheetEntry[],
  { names }: Cover,
): SheetEntry | undefined {
  return sheets.find(({ name }) => names.includes(name));
}

/** Puts a cover in front of the sheets of a workbook, or in the place of an earlier one. */
export function putCover(
  parts: ChangedParts,
  workbookPart: string,
  earlier: SheetEntry | undefined,
  cover: Cover,
  looks: CoverLooks,
): void {
  const content = coverXml(cover, looks, parts.main);
  if (earlier !== undefined) {
    parts.put(earlier.part, content);
    if (earlier.name !== cover.name) rename(parts, workbookPart, earlier.name, cover.name);
    show(parts, workbookPart, earlier.index);
    return;
  }
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const part = parts.freeName((number) => `${folder}worksheets/sheet${number}.xml`);
  parts.add(part, content, WORKSHEET);
  const id = parts.relate(workbookPart, 'worksheet', part);
  const workbook = parts.read(workbookPart);
  const edits = workbookEdits(workbook, cover.name, (root) => parts.leading(root, id));
  parts.put(workbookPart, applyEdits(workbook.bytes, edits));
}

/** An earlier cover may be in another language: it is called as it is written now, also in names of parts of it. */
function rename(parts: ChangedParts, workbookPart: string, from: string, to: string): void {
  const workbook = parts.read(workbookPart);
  const xml = xmlReader(workbook);
  const root = xml.root('workbook');
  const edits: Edit[] = [];
  while (xml.nextChild(root)) {
    if (xml.name !== 'sheets') continue;
    const list = xml.depth;
    while (xml.nextChild(list)) {
      if (xml.attribute('name') !== from) continue;
      const tag = tagOf(xml);
      const text = workbook.bytes.toString('utf8', tag.start, tag.end);
      edits.push({ ...tag, text: withAttribute(text, 'name', attributeText(to)) });
    }
  }
  const renamed = applyEdits(workbook.bytes, edits).toString('utf8');
  parts.put(workbookPart, Buffer.from(renamed.replaceAll(`'${from}'!`, () => `'${to}'!`)));
}

/** Somebody may have moved the cover, and saved the workbook with another sheet in front of his eyes. */
function show(parts: ChangedParts, workbookPart: string, index: number): void {
  const part = parts.read(workbookPart);
  const xml = xmlReader(part);
  const root = xml.root('workbook');
  const edits: Edit[] = [];
  while (xml.nextChild(root))
    if (xml.name === 'bookViews')
      edits.push(...tagsIn(xml).map((view) => shownAt(part, view, index)));
  parts.put(workbookPart, applyEdits(part.bytes, edits));
}

/** The new sheet is the first one and the one that is shown; what names sheets by their places counts it. */
function workbookEdits(part: XmlPart, name: string, leading: (root: string) => string): Edit[] {
  const xml = xmlReader(part);
  const root = xml.root('workbook');
  const tag = tagOf(xml);
  const prefix = prefixOf(part.bytes, tag);
  const link = leading(part.bytes.toString('utf8', tag.start, tag.end));
  const edits: Edit[] = [];
  while (xml.nextChild(root)) {
    if (xml.name === 'bookViews') edits.push(...tagsIn(xml).map((view) => shownAt(part, view, 0)));
    else if (xml.name === 'definedNames') {
      edits.push(...tagsIn(xml).flatMap((one) => countedOn(part, one)));
    } else if (xml.name === 'sheets') {
      const start = xml.position;
      const attributes = `name="${attributeText(name)}" sheetId="${freeSheetId(xml)}" ${link}`;
      edits.push({ start, end: start, text: `<${prefix}sheet ${attributes}/>` });
    }
  }
  return edits;
}

/** The opening tags of what the open list holds. */
function tagsIn(xml: XmlReader): Span[] {
  const list = xml.depth;
  const tags: Span[] = [];
  while (xml.nextChild(list)) tags.push(tagOf(xml));
  return tags;
}

function freeSheetId(xml: XmlReader): number {
  const list = xml.depth;
  let last = 0;
  while (xml.nextChild(list)) last = Math.max(last, wholeNumber(xml.attribute('sheetId')) || 0);
  return last + 1;
}

function shownAt(part: XmlPart, tag: Span, index: number): Edit {
  const text = part.bytes.toString('utf8', tag.start, tag.end);
  const active = withAttribute(text, 'activeTab', String(index));
  return { ...tag, text: withAttribute(active, 'firstSheet', '0') };
}

function countedOn(part: XmlPart, tag: Span): Edit[] {
  const text = part.bytes.toString('utf8', tag.start, tag.end);
  const place = /\slocalSheetId\s*=\s*["'](\d+)/.exec(text)?.[1];
  if (place === undefined) return [];
  return [{ ...tag, text: withAttribute(text, 'localSheetId', String(Number(place) + 1)) }];
}
