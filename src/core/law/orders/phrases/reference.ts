import type { Cursor } from '../../resolution/text/cursor.js';
import { separatorLength } from '../../resolution/text/separators.js';
import { seesTakings } from './sees-takings.js';

/** Every word that "sau khi điều chỉnh theo quy định tại điểm a khoản 1 Điều này" and its like are made of. */
const WORDS = new Set(
  'sau khi đã thực hiện điều chỉnh nhập thành lập sắp xếp địa giới đơn vị hành chính theo quy định tại các điểm khoản mục này nêu trên Điều của và ,'.split(
    ' ',
  ),
);

/** Whether "sau khi …" stands here. */
export function seesAfter(cursor: Cursor): boolean {
  return cursor.sees('sau khi') || cursor.sees('( sau khi');
}

/** Reads "sau khi …" up to what takes the sentence on. */
export function readAfter(cursor: Cursor): void {
  const isBracketed = cursor.accept('(');
  cursor.accept('sau khi');
  while (!cursor.done && isOfReference(cursor)) cursor.next();
  if (isBracketed) cursor.accept(')');
}

function isOfReference(cursor: Cursor): boolean {
  const separator = separatorLength(cursor);
  if (separator > 0 && seesTakings(cursor, separator)) return false;
  const token = cursor.peek();
  if (token === undefined) return false;
  if (cursor.sees('thành') && !cursor.sees('thành lập')) return false;
  if (cursor.sees('trên cơ sở')) return false;
  return WORDS.has(token.text) || token.kind === 'number' || /^\p{Ll}$/u.test(token.text);
}
