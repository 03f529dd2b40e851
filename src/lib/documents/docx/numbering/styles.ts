import { isTrue, type XmlReader } from '../../../tables/index.js';
import { type NumberProperties, readNumberProperties } from '../properties.js';

/** What a style says of numbers. */
export interface Style extends NumberProperties {
  readonly id: string;
  readonly basedOn?: string;
}

/** The styles of a document that may number paragraphs, by their ids. */
export interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  /** Of paragraphs that name no style. */
  readonly usual?: string;
}

export const NO_STYLES: Styles = { byId: new Map() };

/** Takes the styles part. */
export function readStyles(xml: XmlReader): Styles {
  const byId = new Map<string, Style>();
  let usual: string | undefined;
  const root = xml.root('styles');
  while (xml.nextChild(root)) {
    const id = xml.prefixedAttribute('styleId');
    if (xml.name !== 'style' || id === undefined) continue;
    const ofParagraphs = xml.prefixedAttribute('type') === 'paragraph';
    if (ofParagraphs && isTrue(xml.prefixedAttribute('default'))) usual = id;
    byId.set(id, readStyle(xml, id));
  }
  return { byId, ...(usual !== undefined && { usual }) };
}

/** No person bases styles on each other deeper; one based on itself ends here, too. */
const MOST_ANCESTORS = 20;

/** A style and those it is based on, nearest first; the usual one for an id that isn't known. */
export function styleChain({ byId, usual }: Styles, id: string | undefined): Style[] {
  const chain: Style[] = [];
  let style = byId.get(id ?? '') ?? byId.get(usual ?? '');
  while (style !== undefined && chain.length < MOST_ANCESTORS) {
    chain.push(style);
    style = byId.get(style.basedOn ?? '');
  }
  return chain;
}

function readStyle(xml: XmlReader, id: string): Style {
  const depth = xml.depth;
  let style: Style = { id };
  while (xml.nextChild(depth)) {
    if (xml.name === 'pPr') style = { ...style, ...readStyleNumber(xml) };
    else if (xml.name === 'basedOn') {
      style = { ...style, basedOn: xml.prefixedAttribute('val') ?? '' };
    }
  }
  return style;
}

function readStyleNumber(xml: XmlReader): NumberProperties {
  const depth = xml.depth;
  let properties: NumberProperties = {};
  while (xml.nextChild(depth)) {
    if (xml.name === 'numPr') properties = readNumberProperties(xml);
  }
  return properties;
}
