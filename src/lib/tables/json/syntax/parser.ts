import { LIMITS } from '../../limits.js';
import { faultAt, JsonDepth, JsonFault } from './fault.js';
import { ListNode, type Node, NumberNode, ObjectNode, type RepeatedKey } from './node.js';

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Without quotes, backslashes and control characters. */
const PLAIN_TEXT = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /(?:true|false|null)(?![\p{L}\p{N}_])/uy;

const STARTS_VALUE = /["{[\p{L}\p{N}_-]/u;

const WORDS: Readonly<Record<string, Node>> = { true: true, false: false, null: null };

/**
 * Reads a text by RFC 8259, one value after another. It is read here and not by `JSON.parse`
 * because that one forgets the first of two equal keys, the digits of numbers, and where things stand.
 */
export class Parser {
  readonly repeated: RepeatedKey[] = [];
  #at = 0;
  #depth = 0;

  constructor(private readonly text: string) {}

  /** Where the next value begins, or undefined when the text ends before one. */
  get next(): number | undefined {
    this.#skip();
    return this.#at < this.text.length ? this.#at : undefined;
  }

  /** The next value. Throws `JsonFault`, or `JsonDepth` beyond `LIMITS.jsonDepth`. */
  value(): Node {
    this.#skip();
    const code = this.text.charCodeAt(this.#at);
    if (code === QUOTE) return this.#string();
    if (code === OPEN_OBJECT) return this.#nested(() => this.#object());
    if (code === OPEN_LIST) return this.#nested(() => this.#list());
    return this.#number() ?? this.#word();
  }

  #nested<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > LIMITS.jsonDepth) throw new JsonDepth(this.#at);
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #list(): ListNode {
    const list = new ListNode(this.#at);
    this.#at += 1;
    if (this.#closes(CLOSE_LIST)) return list;
    do {
      this.#due(list.start, 'value');
      list.items.push(this.value());
    } while (this.#continues(CLOSE_LIST, list.start));
    list.end = this.#at;
    return list;
  }

  #object(): ObjectNode {
    const object = new ObjectNode(this.#at);
    this.#at += 1;
    if (this.#closes(CLOSE_OBJECT)) return object;
    do {
      this.#due(object.start, 'key');
      this.#member(object);
    } while (this.#continues(CLOSE_OBJECT, object.start));
    object.end = this.#at;
    return object;
  }

  #member({ members, start }: ObjectNode): void {
    const at = this.#at;
    const key = this.#string();
    this.#due(start, 'colon');
    this.#at += 1;
    this.#due(start, 'value');
    const value = this.value();
    const first = members.get(key);
    if (first !== undefined) this.repeated.push({ key, first, at });
    members.set(key, value);
  }

  /** Whether something stands where a key, a colon or a value is due. Throws when it is something else. */
  #due(open: number, what: 'key' | 'value' | 'colon'): void {
    this.#skip();
    if (this.#at >= this.text.length) throw this.#unclosed(open);
    const code = this.text.charCodeAt(this.#at);
    if (what === 'colon' && code !== COLON)
      throw new JsonFault('colon-missing', this.#at, this.here);
    if (what === 'key' && code !== QUOTE) throw faultAt(this.text, this.#at, 'key');
  }

  #closes(bracket: number): boolean {
    this.#skip();
    if (this.text.charCodeAt(this.#at) !== bracket) return false;
    this.#at += 1;
    return true;
  }

  /** Steps over a comma, or over the bracket that closes. */
  #continues(bracket: number, open: number): boolean {
    if (this.#closes(bracket)) return false;
    if (this.#at >= this.text.length) throw this.#unclosed(open);
    const at = this.#at;
    const code = this.text.charCodeAt(at);
    if (code !== COMMA) throw this.#noComma(code);
    this.#at += 1;
    if (this.#closes(bracket)) throw new JsonFault('comma-trailing', at, ',');
    return true;
  }

  #noComma(code: number): JsonFault {
    if (code === CLOSE_LIST || code === CLOSE_OBJECT)
      return new JsonFault('bracket', this.#at, this.here);
    if (STARTS_VALUE.test(this.here)) return new JsonFault('comma-missing', this.#at, this.here);
    return faultAt(this.text, this.#at, 'value');
  }

  #unclosed(open: number): JsonFault {
    return new JsonFault('unclosed', open, this.text.charAt(open));
  }

  /** The character that stands at the place that was reached. */
  get here(): string {
    return String.fromCodePoint(this.text.codePointAt(this.#at) ?? SPACE);
  }

  #string(): string {
    const open = this.#at;
    let end = open + 1;
    for (let isPlain = true; ; isPlain = false) {
      PLAIN_TEXT.lastIndex = end;
      PLAIN_TEXT.test(this.text);
      end = PLAIN_TEXT.lastIndex;
      const code = this.text.charCodeAt(end);
      if (code === QUOTE) {
        this.#at = end + 1;
        return isPlain
          ? this.text.slice(open + 1, end)
          : JSON.parse(this.text.slice(open, end + 1));
      }
      if (code !== BACKSLASH) throw this.#brokenText(open, end);
      ESCAPE.lastIndex = end;
      if (!ESCAPE.test(this.text))
        throw new JsonFault('escape', end, this.text.slice(end, end + 2));
      end = ESCAPE.lastIndex;
    }
  }

  /** A line break in a text is a quote that was forgotten more often than not. */
  #brokenText(open: number, end: number): JsonFault {
    const code = this.text.charCodeAt(end);
    if (Number.isNaN(code) || code === LINE_FEED || code === RETURN)
      return new JsonFault('text-unclosed', open, '"');
    return new JsonFault('control', end, `U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
  }

  #number(): NumberNode | undefined {
    NUMBER.lastIndex = this.#at;
    if (!NUMBER.test(this.text)) return undefined;
    const end = NUMBER.lastIndex;
    if (/[\p{L}\p{N}_.+-]/u.test(this.text.charAt(end)))
      throw faultAt(this.text, this.#at, 'value');
    const number = new NumberNode(this.text.slice(this.#at, end));
    this.#at = end;
    return number;
  }

  #word(): Node {
    WORD.lastIndex = this.#at;
    const [word] = WORD.exec(this.text) ?? [];
    const value = word === undefined ? undefined : WORDS[word];
    if (word === undefined || value === undefined) throw faultAt(this.text, this.#at, 'value');
    this.#at += word.length;
    return value;
  }

  #skip(): void {
    let code = this.text.charCodeAt(this.#at);
    while (code === SPACE || code === LINE_FEED || code === RETURN || code === TAB) {
      this.#at += 1;
      code = this.text.charCodeAt(this.#at);
    }
  }
}
