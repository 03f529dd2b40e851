/** What can be wrong with a text that should be JSON. */
export type JsonFaultName =
  | 'comma-trailing'
  | 'comma-missing'
  | 'value-missing'
  | 'colon-missing'
  | 'key-unquoted'
  | 'quote-single'
  | 'quote-curly'
  | 'comment'
  | 'word'
  | 'number'
  | 'escape'
  | 'control'
  | 'text-unclosed'
  | 'unclosed'
  | 'bracket'
  | 'another'
  | 'key-twice'
  | 'too-deep'
  | 'no-record'
  | 'character';

/** Why a text is no JSON, and where. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';

  constructor(
    readonly fault: JsonFaultName,
    /** Index of the character in the text. */
    readonly at: number,
    /** What stands there. */
    readonly found: string,
  ) {
    super(`${fault} at ${at}`);
  }
}

/** A text whose brackets lie deeper in one another than is read. */
export class JsonDepth extends Error {
  override readonly name = 'JsonDepth';

  constructor(readonly at: number) {
    super(`too deep at ${at}`);
  }
}

/** Takes a text and an index; gives the line and the column there, from 1, the column in characters as editors count. */
export function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}

const QUOTES = new Map([
  ["'", 'quote-single'],
  ['`', 'quote-single'],
  ['“', 'quote-curly'],
  ['”', 'quote-curly'],
  ['‘', 'quote-curly'],
  ['’', 'quote-curly'],
] as const);

/** Takes a place where something else was due; tells what stands there. `due`: what was. */
export function faultAt(text: string, at: number, due: 'key' | 'value'): JsonFault {
  const found = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const quote = QUOTES.get(found as never);
  if (quote !== undefined) return new JsonFault(quote, at, found);
  if (found === '#' || /^\/[/*]/.test(text.slice(at, at + 2)))
    return new JsonFault('comment', at, found === '#' ? found : text.slice(at, at + 2));
  if (found === ',' || found === ']' || found === '}')
    return new JsonFault('value-missing', at, found);
  const [run = found] = /^[\p{L}\p{N}_.$+-]{1,40}/u.exec(text.slice(at, at + 80)) ?? [];
  if (due === 'key' && /^[\p{L}\p{N}_$]/u.test(run)) return new JsonFault('key-unquoted', at, run);
  if (/^[+-]?\.?\d/.test(run)) return new JsonFault('number', at, run);
  return new JsonFault(/^[-+]?\p{L}/u.test(run) ? 'word' : 'character', at, run);
}
