import type { Cursor } from '../text/cursor.js';
import type { Token } from '../text/tokens.js';
import { NOUN_IN_NAME } from '../text/vocabulary.js';

/**
 * Reads a proper name: capitalised words, numbers ("Phường 1", "Sơn Kim 2"), parts joined by a
 * hyphen ("Phương Liên - Trung Tự"). Gives it with single spaces, or undefined.
 */
export function readName(cursor: Cursor): string | undefined {
  const first = cursor.peek();
  if (first === undefined || !opensName(first)) return cursor.fail('tên đơn vị');
  const words: string[] = [];
  do {
    words.push(cursor.next()?.text ?? '');
  } while (continuesName(cursor));
  return words.join(' ');
}

/** Whether a name stands `ahead` places on. */
export function seesName(cursor: Cursor, ahead = 0): boolean {
  const token = cursor.peek(ahead);
  return token !== undefined && opensName(token);
}

/**
 * "Phường 1", "Phường IV", "Quận 8": written with a capital, the type is still a type when a number
 * follows; elsewhere the word belongs to a name ("phường Phường Đúc").
 */
export function seesNumbered(cursor: Cursor, type: 'Phường' | 'Quận', ahead = 0): boolean {
  if (!cursor.sees(type, ahead)) return false;
  const number = cursor.peek(ahead + 1);
  return number?.kind === 'number' || /^[IVX]+$/.test(number?.text ?? '');
}

function opensName(token: Token): boolean {
  return token.kind === 'number' || (token.kind === 'word' && /^\p{Lu}/u.test(token.text));
}

function continuesName(cursor: Cursor): boolean {
  if (cursor.sees('-') || cursor.sees('–')) return seesName(cursor, 1);
  if (seesNumbered(cursor, 'Phường')) return false;
  const noun = NOUN_IN_NAME.get(cursor.peek(-1)?.text ?? '');
  return seesName(cursor) || (noun !== undefined && cursor.sees(noun));
}
