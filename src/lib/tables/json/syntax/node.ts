import type { Json } from '../../cell.js';

/** A value of a JSON text with what `JSON.parse` forgets: places, digits, the order of keys. */
export type Node = null | boolean | string | NumberNode | ListNode | ObjectNode;

/** A number as it is written. */
export class NumberNode {
  constructor(readonly text: string) {}
}

export class ListNode {
  readonly items: Node[] = [];
  /** Behind its closing bracket. */
  end = 0;

  /** `start`: where its bracket stands in the text. */
  constructor(readonly start: number) {}
}

export class ObjectNode {
  /** Of a key that stands there twice, the last value, as for every program that reads JSON. */
  readonly members = new Map<string, Node>();
  /** Behind its closing bracket. */
  end = 0;

  constructor(readonly start: number) {}
}

/** A key that an object has already, the value that gives way, and where the key stands again. */
export interface RepeatedKey {
  readonly key: string;
  readonly first: Node;
  readonly at: number;
}

/**
 * Takes a value; gives it as `JSON.parse` does, but for a number with more digits than a number
 * here can hold: that one stays the text that it is.
 */
export function plain(node: Node): Json {
  if (node === null || typeof node !== 'object') return node;
  if (node instanceof NumberNode) return exactNumber(node) ?? node.text;
  if (node instanceof ListNode) return node.items.map(plain);
  return Object.fromEntries([...node.members].map(([key, inner]) => [key, plain(inner)]));
}

/** As many significant digits every number here can hold (IEEE 754, DBL_DIG). */
const SURE_DIGITS = 15;

/** The number, or undefined when its last digits would be lost. */
export function exactNumber({ text }: NumberNode): number | undefined {
  const number = Number(text);
  if (text.length <= SURE_DIGITS && !/e/i.test(text)) return number;
  return digitsOf(text) === digitsOf(String(number)) ? number : undefined;
}

/** A number's digits and where its point stands, however it is written: `1.50e3` and `1500` are alike. */
function digitsOf(text: string): string {
  const [, sign, whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const kept = digits.replace(/(?<!0)0+$/, '');
  if (kept === '') return '0';
  return `${sign}${kept}e${Number(exponent) - fraction.length + digits.length - kept.length}`;
}
