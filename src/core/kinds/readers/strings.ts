import type { Json } from '../../../lib/tables/index.js';
import { parseNumber, writeNumber } from '../values/number.js';
import type { Reader } from './reader.js';

/** One line, or several: the text is the value. */
export const text: Reader = {
  read: (text) => text,
  plain: (value) => (typeof value === 'string' ? value : undefined),
};

/** A list whose items are whole texts: a flat cell holds one. */
export const texts: Reader = {
  read: (text) => [text],
  plain: (value) => (Array.isArray(value) && value.length === 1 ? onlyString(value[0]) : undefined),
};

/** A list with one item a line. */
export const lines: Reader = {
  read: (text) => text.split('\n'),
  plain: (value) => (isStrings(value) ? value.join('\n') : undefined),
};

export const number: Reader = {
  read: (text) => parseNumber(text) ?? text,
  plain: (value) => (typeof value === 'number' ? writeNumber(value) : undefined),
};

function onlyString(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Whether a value is a list of nothing but texts. */
export function isStrings(value: Json): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
