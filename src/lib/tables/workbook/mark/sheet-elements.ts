import { type Span, tagOf } from '../add/xlsx/scan.js';
import { type XmlPart, xmlReader } from '../add/xlsx/xml-part.js';
import type { XmlReader } from '../xml/reader.js';

/** Elements of a worksheet behind its conditional formats (ECMA-376-1, 18.3.1.99), in their order. */
const BEHIND_FORMATS = [
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
] as const;

/** Elements behind the drawing of its notes. */
const BEHIND_NOTES = [
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

const AFTER_NOTES = new Set<string>(BEHIND_NOTES);
const AFTER_FORMATS = new Set<string>([...BEHIND_FORMATS, 'legacyDrawing', ...BEHIND_NOTES]);

/** A rule by which cells are coloured. */
export interface RuleTag {
  readonly tag: Span;
  readonly formula: string;
}

/** Conditional formats of the same cells. */
export interface FormatsElement extends Span {
  readonly rules: readonly RuleTag[];
}

/** Where in a worksheet's part stands what marking changes. */
export interface SheetElements {
  readonly views: readonly Span[];
  readonly formats: readonly FormatsElement[];
  /** Where more of them have to stand. */
  readonly formatsEnd: number;
  /** Id of the drawing of its notes. */
  readonly notes?: string;
  /** Where that has to stand. */
  readonly notesAt: number;
  /** The prefix that the part names its elements with. */
  readonly root: Span;
}

/** Takes a worksheet's part; gives where everything is. */
export function sheetElements(part: XmlPart): SheetElements {
  const xml = xmlReader(part);
  const depth = xml.root('worksheet');
  const root = tagOf(xml);
  const views: Span[] = [];
  const formats: FormatsElement[] = [];
  let formatsEnd: number | undefined;
  let notesAt: number | undefined;
  let notes: string | undefined;
  while (xml.nextChild(depth)) {
    const start = xml.tagStart;
    if (AFTER_FORMATS.has(xml.name)) formatsEnd ??= start;
    if (AFTER_NOTES.has(xml.name)) notesAt ??= start;
    if (xml.name === 'legacyDrawing') notes = xml.prefixedAttribute('id');
    if (xml.name === 'sheetViews') views.push(...viewsOf(xml));
    if (xml.name === 'conditionalFormatting') {
      const rules = rulesOf(xml);
      formats.push({ start, end: xml.position, rules });
    }
  }
  const end = xml.tagStart;
  return {
    root,
    views,
    formats,
    formatsEnd: formatsEnd ?? end,
    notesAt: notesAt ?? end,
    ...(notes !== undefined && { notes }),
  };
}

function viewsOf(xml: XmlReader): Span[] {
  const list = xml.depth;
  const tags: Span[] = [];
  while (xml.nextChild(list)) tags.push(tagOf(xml));
  return tags;
}

function rulesOf(xml: XmlReader): RuleTag[] {
  const list = xml.depth;
  const rules: RuleTag[] = [];
  while (xml.nextChild(list)) {
    if (xml.name === 'cfRule') rules.push({ tag: tagOf(xml), formula: formulaOf(xml) });
  }
  return rules;
}

/** The first formula of the open rule. */
function formulaOf(xml: XmlReader): string {
  const rule = xml.depth;
  let formula = '';
  while (xml.nextChild(rule)) if (xml.name === 'formula') formula ||= xml.text();
  return formula;
}
