import {
  LIMITS,
  refuseBytesBeyond,
  refuseElementsBeyondLimit,
  type XmlReader,
} from '../../tables/index.js';
import type { Numbers } from './numbering/numbers.js';
import {
  type ParagraphProperties,
  PLAIN,
  readDeleted,
  readHidden,
  readParagraphProperties,
} from './properties.js';
import type { Tally } from './tally.js';

export interface BodyReading {
  readonly numbers: Numbers;
  readonly tally: Tally;
  /** For failures. */
  readonly file: string;
}

/**
 * Takes the main part of a Word document; gives its paragraphs that aren't blank, in their order
 * and with their numbers: of the text, of tables, and of text boxes, which follow the paragraph
 * they hang on. Throws `file-truncated`, `file-unsafe` or `file-too-large`.
 */
export function readBody(xml: XmlReader, reading: BodyReading): readonly string[] {
  return new BodyReader(xml, reading).read();
}

/** Elements that stand for a piece of text. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['ptab', ' '],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

/** What was deleted or moved away, and how a text is to be pronounced. */
const LEFT_OUT: ReadonlySet<string> = new Set(['del', 'moveFrom', 'rt']);

/** Fields that number paragraphs without keeping the number in the file. */
const NUMBERING_FIELD = /^\s*(?:AUTONUM|LISTNUM)/i;

class BodyReader {
  private paragraphs: string[] = [];
  /** The text of the open paragraph. */
  private line = '';
  /** The text of paragraphs whose end was deleted. */
  private pending = '';
  private paragraphCount = 0;
  private length = 0;

  /** By the names of the elements that aren't just gone into. */
  private readonly readers: ReadonlyMap<string, () => void> = new Map([
    ['p', () => this.paragraph()],
    ['r', () => this.run()],
    ['t', () => this.text()],
    ['sym', () => this.symbol()],
    ['tr', () => this.row()],
    ['AlternateContent', () => this.firstAlternative()],
    ['instrText', () => this.field(this.xml.text())],
    ['fldSimple', () => this.simpleField()],
  ]);

  constructor(
    private readonly xml: XmlReader,
    private readonly reading: BodyReading,
  ) {}

  read(): readonly string[] {
    this.xml.root('document');
    this.children();
    this.finish(this.pending + this.line);
    return this.paragraphs;
  }

  private children(): void {
    const depth = this.xml.depth;
    while (this.xml.nextChild(depth)) this.element();
  }

  /** Whatever isn't known is gone into: no text is lost but where it is said to be. */
  private element(): void {
    const { name } = this.xml;
    this.reading.tally.see(name);
    if (LEFT_OUT.has(name)) return;
    this.line += LETTERS.get(name) ?? '';
    const read = this.readers.get(name);
    if (read === undefined) this.children();
    else read();
  }

  private paragraph(): void {
    const { xml, reading } = this;
    const outer = { line: this.line, paragraphs: this.paragraphs };
    this.line = this.pending;
    this.pending = '';
    this.paragraphs = [];
    const depth = xml.depth;
    let properties: ParagraphProperties = PLAIN;
    let label: string | undefined;
    while (xml.nextChild(depth)) {
      if (xml.name === 'pPr') {
        properties = readParagraphProperties(xml, reading.tally);
        continue;
      }
      // Before what hangs on the paragraph is counted.
      label ??= this.label(properties);
      this.element();
    }
    label ??= this.label(properties);
    const hanging = this.paragraphs;
    const { line } = this;
    this.line = outer.line;
    this.paragraphs = outer.paragraphs;
    if (properties.joinsNext) this.pending = line;
    else this.finish(label + line);
    for (const each of hanging) this.paragraphs.push(each);
  }

  /** The number of a paragraph whose end was deleted is that of the next one. */
  private label(properties: ParagraphProperties): string {
    if (properties.joinsNext) return '';
    const { text, note } = this.reading.numbers.next(properties);
    if (note !== undefined) this.reading.tally.add(note);
    return text;
  }

  private finish(text: string): void {
    const { file } = this.reading;
    this.paragraphCount += 1;
    refuseElementsBeyondLimit('p', this.paragraphCount, file);
    const trimmed = text.trim();
    if (trimmed === '') return;
    this.length += trimmed.length;
    refuseBytesBeyond(LIMITS.documentCharacters, this.length, file);
    this.paragraphs.push(trimmed);
  }

  private run(): void {
    const { xml, reading } = this;
    const before = this.line;
    const depth = xml.depth;
    let hidden = false;
    while (xml.nextChild(depth)) {
      if (xml.name === 'rPr') hidden = readHidden(xml, reading.tally);
      else this.element();
    }
    if (!hidden || this.line === before) return;
    reading.tally.add('hidden-text');
    this.line = before;
  }

  /** Line breaks and tabs of the file itself are blanks. */
  private text(): void {
    this.line += this.xml.text().replace(/[\t\n]/g, ' ');
  }

  /** A character of a font of symbols, by its code. */
  private symbol(): void {
    const code = Number.parseInt(this.xml.prefixedAttribute('char') ?? '', 16);
    if (code > 0x1f && code < 0xd800) this.line += String.fromCharCode(code);
    // Fonts of symbols keep their own shapes here; which, only the font knows.
    else this.line += '\ufffd';
  }

  private row(): void {
    const { xml, reading } = this;
    const depth = xml.depth;
    while (xml.nextChild(depth)) {
      if (xml.name !== 'trPr') this.element();
      else if (readDeleted(xml, reading.tally)) return;
    }
  }

  /** The same content for newer and older versions of Word, newest first. */
  private firstAlternative(): void {
    const depth = this.xml.depth;
    let first = true;
    while (this.xml.nextChild(depth)) {
      if (first) this.children();
      first = false;
    }
  }

  private simpleField(): void {
    this.field(this.xml.prefixedAttribute('instr') ?? '');
    this.children();
  }

  private field(instruction: string): void {
    if (NUMBERING_FIELD.test(instruction)) this.reading.tally.add('numbers-unresolved');
  }
}
