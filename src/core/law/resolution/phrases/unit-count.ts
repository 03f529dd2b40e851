import type { Cursor } from '../text/cursor.js';

const WORDS = ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const FIRST = 2;

/** The number of units that stands `ahead` places on, before their type: "03 xã", "hai phường". */
export function unitCount(cursor: Cursor, ahead = 0): number | undefined {
  const token = cursor.peek(ahead);
  if (token?.kind === 'number') return Number(token.text);
  const at = WORDS.indexOf(token?.text ?? '');
  return at < 0 ? undefined : at + FIRST;
}
