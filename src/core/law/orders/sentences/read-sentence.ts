import { Cursor, type Stop } from '../../resolution/text/cursor.js';
import type { Token } from '../../resolution/text/tokens.js';
import type { Segment } from '../text/segments.js';
import type { SentenceContent } from '../types.js';
import { headingOf } from './heading.js';
import { readOrders } from './order.js';
import { readStatement } from './statement.js';
import { readTotals } from './totals.js';
import { readDistrictOrder, readMovingOrder, readProvinceOrder } from './upper-units.js';

/** How a sentence begins that only tells of one before it. */
const BEHIND = ['Sau khi', 'Kể từ'] as const;

/** What a sentence says, or where reading stopped that got furthest. */
export function readSentence(segment: Segment): SentenceContent | Stop {
  const { tokens } = segment;
  const orders = whole(tokens, (cursor) => readOrders(cursor));
  if (!('expected' in orders)) return { node: 'orders', orders };
  const other =
    headingOf(segment) ??
    passive(tokens) ??
    content(whole(tokens, readProvinceOrder)) ??
    content(whole(tokens, (cursor) => readDistrictOrder(cursor, tokens))) ??
    content(whole(tokens, (cursor) => readMovingOrder(cursor, tokens))) ??
    readBehind(tokens);
  return other ?? orders;
}

function content<T>(read: T | Stop): T | undefined {
  return isStop(read) ? undefined : read;
}

function isStop(read: unknown): read is Stop {
  return typeof read === 'object' && read !== null && 'expected' in read;
}

function whole<T>(tokens: readonly Token[], read: (cursor: Cursor) => T | undefined): T | Stop {
  const cursor = new Cursor(tokens);
  const found = read(cursor);
  if (found !== undefined && cursor.done) return found;
  if (found !== undefined) cursor.fail('hết câu');
  return cursor.stop ?? { at: cursor.offset, expected: '' };
}

/** "Xã A giáp …", "Địa giới hành chính xã A: Đông giáp …": borders change no unit. */
function passive(tokens: readonly Token[]): SentenceContent | undefined {
  const words = ` ${tokens.map(({ text }) => text).join(' ')} `;
  const isBorder =
    /^ (?:xã|phường|thị trấn|thị xã|đặc khu|huyện|quận|thành phố|tỉnh) [^;:]*? giáp /.test(words);
  const isBoundary = words.startsWith(' Địa giới ') && words.includes(' giáp ');
  const isPreamble = words.startsWith(' Trên cơ sở Đề án ');
  return isBorder || isBoundary || isPreamble ? { node: 'passive' } : undefined;
}

/** "Sau khi nhập, xã A có …": whatever stands before the unit that it tells of. */
function readBehind(tokens: readonly Token[]): SentenceContent | undefined {
  const opening = new Cursor(tokens);
  const isBehind = BEHIND.some((words) => opening.sees(words));
  const last = isBehind ? tokens.length : 1;
  for (let at = 0; at < last; at += 1) {
    const from = lowered(tokens.slice(at));
    const said = content(whole(from, readStatement)) ?? content(whole(from, readTotals));
    if (said !== undefined) return said;
  }
  return undefined;
}

/** A type behind "Sau khi sắp xếp:" begins with a capital. */
function lowered([first, ...rest]: readonly Token[]): readonly Token[] {
  return first === undefined ? [] : [{ ...first, text: first.text.toLowerCase() }, ...rest];
}
