import { FileFailure } from '../../failure.js';
import { Names } from './names.js';
import { decodeContent, decodePlain } from './text.js';

const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

const CDATA = Buffer.from('<![CDATA[');
const COMMENT = Buffer.from('<!--');

/** How deep elements may stand in each other; those of a workbook never go below twenty. */
const MAX_DEPTH = 256;

/** Where XML came from, for the failures it may end in. */
export interface XmlPlace {
  readonly file: string;
  readonly part: string;
}

/**
 * Goes through an XML document element by element, without ever holding it as text. Names are
 * local: a namespace prefix counts for nothing. No entity can be declared: a document type is
 * refused with `file-unsafe`, and so are elements nested without end. Malformed XML is
 * `file-truncated`, with the part as its reason.
 *
 * Takes UTF-8 without NULs, as `utf8Xml` gives it.
 */
export class XmlReader {
  /** Local name of the element that was opened last. */
  name = '';
  /** How many elements are open. */
  depth = 0;
  /** Where the tag that was passed last begins in the bytes. */
  tagStart = 0;

  private at = 0;
  private opened = false;
  private selfClosed = false;
  private attributesStart = 0;
  private attributesEnd = 0;
  /** Where the names of the open elements begin and end, prefix included. */
  private readonly nameStarts: number[] = [];
  private readonly nameEnds: number[] = [];
  private readonly names: Names;
  /** The depths whose text is being gathered, from and to, and what was gathered of it. */
  private heardFrom = 0;
  private heardTo = -1;
  private heard = '';

  constructor(
    private readonly bytes: Buffer,
    private readonly place: XmlPlace,
  ) {
    this.names = new Names(bytes);
  }

  /**
   * Takes the depth of an open element; moves to its next child, past whatever is left of the one
   * before, and opens it. Gives false when the element ends. The root is the child of depth 0.
   */
  nextChild(parent: number): boolean {
    while (this.nextTag()) {
      if (this.depth < parent) return false;
      if (this.opened && this.depth === parent + 1) return true;
    }
    return false;
  }

  /**
   * Moves to the next element inside the open element of this depth, however deep, and opens it.
   * Gives false when the element ends.
   */
  nextWithin(outer: number): boolean {
    while (this.nextTag()) {
      if (this.depth < outer) return false;
      if (this.opened) return true;
    }
    return false;
  }

  /** Where what follows the tag that was passed last begins. */
  get position(): number {
    return this.at;
  }

  /** Which share of the document is behind, from 0 to 1. */
  get share(): number {
    return this.at / this.bytes.length;
  }

  /** Opens the root, which must have this name; gives its depth. */
  root(name: string): number {
    if (!this.nextChild(0) || this.name !== name) throw this.malformed();
    return this.depth;
  }

  /** The value of an attribute of the element that was opened last. */
  attribute(name: string): string | undefined {
    return this.attributeNamed(name, false);
  }

  /** As `attribute`, for one of another namespace, whose name has a prefix: `r:id`. */
  prefixedAttribute(name: string): string | undefined {
    return this.attributeNamed(name, true);
  }

  /** The text of the element that was opened last, without that of its children; closes it. */
  text(): string {
    return this.hear(this.depth);
  }

  /** The same with the text of its children, in the order of the document. */
  textWithin(): string {
    return this.hear(MAX_DEPTH);
  }

  /** The failure to throw for a part that doesn't hold what it must. */
  malformed(): FileFailure<'file-truncated'> {
    const { file, part } = this.place;
    return new FileFailure('file-truncated', { file, reason: part });
  }

  private hear(to: number): string {
    const own = this.depth;
    [this.heardFrom, this.heardTo] = [own, to];
    this.heard = '';
    while (this.depth >= own) this.nextTag();
    this.heardTo = -1;
    return this.heard;
  }

  private get isHeard(): boolean {
    return this.depth <= this.heardTo && this.depth >= this.heardFrom;
  }

  private attributeNamed(name: string, prefixed: boolean): string | undefined {
    const { bytes, attributesEnd } = this;
    let at = this.skipBlanks(this.attributesStart, attributesEnd);
    while (at < attributesEnd) {
      const nameEnd = this.find(EQUALS, at);
      const open = this.skipBlanks(nameEnd + 1, attributesEnd);
      const quote = bytes[open];
      if (quote !== QUOTE && quote !== APOSTROPHE) throw this.malformed();
      const close = this.find(quote, open + 1);
      if (close >= attributesEnd) throw this.malformed();
      if (this.names.isAttribute(name, prefixed, at, nameEnd)) return this.decode(open + 1, close);
      at = this.skipBlanks(close + 1, attributesEnd);
    }
    return undefined;
  }

  private unsafe(what: string): FileFailure<'file-unsafe'> {
    const { file, part } = this.place;
    return new FileFailure('file-unsafe', { file, reason: `${part}: ${what}` });
  }

  /** Moves past the next tag. Gives false at the end of the document. */
  private nextTag(): boolean {
    if (this.selfClosed) return this.close();
    const { bytes } = this;
    for (;;) {
      const start = this.at;
      const at = this.findOrEnd(LESS, start);
      if (at > start && this.isHeard) this.heard += this.decode(start, at);
      if (at === bytes.length) return this.endOfDocument();
      this.tagStart = at;
      const next = bytes[at + 1];
      if (next === SLASH) return this.closeTag(at + 2);
      if (next === QUESTION) this.at = this.after('?>', at + 2);
      else if (next === BANG) this.at = this.afterDeclaration(at);
      else return this.openTag(at + 1);
    }
  }

  private openTag(start: number): boolean {
    const { bytes } = this;
    const nameEnd = this.names.end(start);
    const end = this.tagEnd(nameEnd);
    this.name = this.names.local(start, nameEnd);
    this.selfClosed = bytes[end - 1] === SLASH;
    this.attributesStart = nameEnd;
    this.attributesEnd = this.selfClosed ? end - 1 : end;
    this.nameStarts[this.depth] = start;
    this.nameEnds[this.depth] = nameEnd;
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw this.unsafe(`${MAX_DEPTH}+ × <${this.name.slice(0, 20)}>`);
    this.opened = true;
    this.at = end + 1;
    return true;
  }

  private closeTag(start: number): boolean {
    const end = this.find(GREATER, start);
    const nameStart = this.nameStarts[this.depth - 1] ?? 0;
    const nameEnd = this.nameEnds[this.depth - 1] ?? 0;
    if (this.depth === 0 || !this.names.same(start, nameStart, nameEnd)) throw this.malformed();
    this.at = end + 1;
    return this.close();
  }

  private close(): true {
    this.selfClosed = false;
    this.opened = false;
    this.depth -= 1;
    return true;
  }

  private endOfDocument(): false {
    if (this.depth > 0 || this.nameStarts.length === 0) throw this.malformed();
    this.at = this.bytes.length;
    return false;
  }

  /** Passes over a comment, or hears the text of a CDATA section; there is nothing else in order. */
  private afterDeclaration(at: number): number {
    if (this.startsWith(COMMENT, at)) return this.after('-->', at + COMMENT.length);
    if (!this.startsWith(CDATA, at)) throw this.unsafe('<!DOCTYPE>');
    const start = at + CDATA.length;
    const end = this.after(']]>', start);
    if (this.isHeard) this.heard += decodePlain(this.bytes, start, end - 3);
    return end;
  }

  private startsWith(mark: Buffer, at: number): boolean {
    return this.bytes.subarray(at, at + mark.length).equals(mark);
  }

  private after(mark: string, from: number): number {
    const at = this.bytes.indexOf(mark, from);
    if (at === -1) throw this.malformed();
    return at + mark.length;
  }

  /** Where a tag's `>` stands; one inside quotes is none. */
  private tagEnd(from: number): number {
    const { bytes } = this;
    let at = from;
    while (at < bytes.length) {
      const byte = bytes[at];
      if (byte === GREATER) return at;
      at = byte === QUOTE || byte === APOSTROPHE ? this.find(byte, at + 1) + 1 : at + 1;
    }
    throw this.malformed();
  }

  private find(byte: number, from: number): number {
    const at = this.findOrEnd(byte, from);
    if (at === this.bytes.length) throw this.malformed();
    return at;
  }

  /** A loop, since what is looked for is a few bytes away: `indexOf` would take longer to begin. */
  private findOrEnd(byte: number, from: number): number {
    const { bytes } = this;
    let at = from;
    while (at < bytes.length && bytes[at] !== byte) at += 1;
    return at;
  }

  private skipBlanks(from: number, end: number): number {
    const { bytes } = this;
    let at = from;
    while (at < end && (bytes[at] ?? 0) <= 0x20) at += 1;
    return at;
  }

  private decode(start: number, end: number): string {
    const text = decodeContent(this.bytes, start, end);
    if (text === undefined) throw this.malformed();
    return text;
  }
}
