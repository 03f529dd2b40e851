const SLASH = 0x2f;
const COLON = 0x3a;
const GREATER = 0x3e;

/** Names of up to this many bytes are told apart by one number; longer ones are rare. */
const SHORT = 6;

/** How many short names are remembered; a workbook's parts have a few dozen. */
const REMEMBERED = 1000;

/** The names of elements and attributes in a document, without making a new text of each. */
export class Names {
  private readonly short = new Map<number, string>();

  constructor(private readonly bytes: Buffer) {}

  /** Where the name of a tag ends. */
  end(start: number): number {
    const { bytes } = this;
    let at = start;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte <= 0x20 || byte === GREATER || byte === SLASH) break;
    }
    return at;
  }

  /** A name without its prefix. */
  local(start: number, end: number): string {
    const from = this.afterPrefix(start, end);
    return end - from > SHORT
      ? this.bytes.toString('latin1', from, end)
      : this.shortName(from, end);
  }

  /**
   * Whether an attribute's name, blanks after it passed over, is this one: with no prefix, or with
   * any. A name with a prefix is another attribute than one without (Namespaces in XML, 6.2).
   */
  isAttribute(name: string, prefixed: boolean, start: number, end: number): boolean {
    const { bytes } = this;
    const from = this.afterPrefix(start, end);
    if (from > start !== prefixed) return false;
    for (let i = 0; i < name.length; i += 1) {
      if (bytes[from + i] !== name.charCodeAt(i)) return false;
    }
    const rest = from + name.length;
    return rest === end || (rest < end && (bytes[rest] ?? 0) <= 0x20);
  }

  /** Whether the name of a closing tag is that of the tag it must close. */
  same(start: number, otherStart: number, otherEnd: number): boolean {
    const { bytes } = this;
    const length = otherEnd - otherStart;
    for (let i = 0; i < length; i += 1) {
      if (bytes[start + i] !== bytes[otherStart + i]) return false;
    }
    return this.end(start) === start + length;
  }

  private afterPrefix(start: number, end: number): number {
    const { bytes } = this;
    for (let at = start; at < end; at += 1) {
      if (bytes[at] === COLON) return at + 1;
    }
    return start;
  }

  private shortName(start: number, end: number): string {
    const { bytes, short } = this;
    let number = 0;
    for (let at = start; at < end; at += 1) number = number * 256 + (bytes[at] ?? 0);
    const known = short.get(number);
    if (known !== undefined) return known;
    const name = bytes.toString('latin1', start, end);
    if (short.size < REMEMBERED) short.set(number, name);
    return name;
  }
}
