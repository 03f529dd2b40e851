import type { XmlReader } from '../xml/reader.js';

/** Elements of an OpenDocument part that say how something looks which no cell names. */
const OTHERS = new Set([
  'default-style',
  'list-style',
  'list-level-style-number',
  'notes-configuration',
]);

/** How deep styles may build on each other; a circle of them has no end. */
const MOST_PARENTS = 32;

/** What a style is for: names are unique among those for one thing. */
type Family = 'table' | 'table-cell' | 'text';

interface Style {
  readonly parent: string | undefined;
  /** Whether it strikes text through; undefined when it leaves that to its parent. */
  strikes?: boolean;
}

/**
 * The styles of an OpenDocument workbook, of which three things are asked: whether they hide a table,
 * whether they strike text through, and whether any of them does.
 */
export class OpenStyles {
  /** Whether there is a style that strikes text through. */
  strikeAny = false;

  private readonly styles = new Map<string, Style>();
  private readonly unseen = new Set<string>();
  private open = '';

  /** Takes every element of a part in turn, just opened. */
  enter(xml: XmlReader): void {
    if (xml.name === 'style') this.begin(xml);
    else if (OTHERS.has(xml.name)) this.open = '';
    else if (xml.name === 'table-properties') this.enterTable(xml);
    else if (xml.name === 'text-properties') this.enterText(xml);
  }

  /** Whether tables of the style are hidden. */
  hide(style = ''): boolean {
    return this.unseen.has(id('table', style));
  }

  /** Whether text of the style is struck through: it says so, or the style it builds on. */
  strike(family: Family, style: string | undefined): boolean {
    let name = style;
    for (let i = 0; this.strikeAny && name !== undefined && i < MOST_PARENTS; i += 1) {
      const known = this.styles.get(id(family, name));
      if (known?.strikes !== undefined) return known.strikes;
      name = known?.parent;
    }
    return false;
  }

  private begin(xml: XmlReader): void {
    this.open = id(xml.prefixedAttribute('family') ?? '', xml.prefixedAttribute('name') ?? '');
    this.styles.set(this.open, { parent: xml.prefixedAttribute('parent-style-name') });
  }

  private enterTable(xml: XmlReader): void {
    if (xml.prefixedAttribute('display') === 'false') this.unseen.add(this.open);
  }

  private enterText(xml: XmlReader): void {
    const line =
      xml.prefixedAttribute('text-line-through-style') ??
      xml.prefixedAttribute('text-line-through-type');
    const style = this.styles.get(this.open);
    if (line === undefined || style === undefined) return;
    style.strikes = line !== 'none';
    this.strikeAny ||= style.strikes;
  }
}

function id(family: string, name: string): string {
  return `${family} ${name}`;
}
