import { isJsonList, type Json } from '../../../lib/tables/index.js';
import { foldText } from '../../../lib/text/index.js';
import type { FieldRule } from './rule.js';

/** `(1) Văn phòng đăng ký (2) Cơ quan thuế`: numbers that lists of names are written with. */
const NUMBERED = /\(\d{1,2}\)/g;

/** What stands between two names that are written behind each other. */
const BETWEEN = /[;.](?=\s|$)/g;

const SPACES = /\s+/g;

/**
 * The same names in the same order, once in one cell behind each other, numbered or with `;` between them, once a name
 * an item: how a list is laid out changes nothing of it.
 */
export const sameList: FieldRule = ({ field, from, to }) => {
  if (!field.isSet) return undefined;
  const [before, after] = [inOneLine(from), inOneLine(to)];
  return before !== undefined && before === after ? 'typographic-only' : undefined;
};

function inOneLine(value: Json): string | undefined {
  if (!isJsonList(value) || !value.every((item) => typeof item === 'string')) return undefined;
  const line = value.join('; ').replace(NUMBERED, ' ');
  return foldText(line).replace(BETWEEN, ' ').replace(SPACES, ' ').trim();
}
