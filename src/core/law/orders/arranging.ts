import { seesTypedCommune } from '../resolution/phrases/communes.js';
import { Cursor } from '../resolution/text/cursor.js';
import type { Token } from '../resolution/text/tokens.js';
import { readDay, seesDay } from './sentences/day.js';
import { seesVerb } from './sentences/order.js';
import type { Segment } from './text/segments.js';

/** Articles of the same resolution that are of courts or of carrying it out. */
const OTHERS = [
  'Tòa án',
  'Toà án',
  'Viện kiểm sát',
  'Hiệu lực',
  'Tổ chức thực hiện',
  'Trách nhiệm',
  'Điều khoản',
];

/** Which sentences must be understood: those of articles whose title announces a change of units. */
export function isArranging(segments: readonly Segment[]): (segment: Segment) => boolean {
  const titles = new Map<number, string>();
  for (const { isArticleHeading, place, tokens } of segments)
    if (isArticleHeading && place.article !== undefined)
      titles.set(place.article, tokens.map(({ text }) => text).join(' '));
  return ({ place }) => {
    const title = place.article === undefined ? undefined : titles.get(place.article);
    if (title === undefined || OTHERS.some((other) => title.includes(other))) return false;
    return /^(?:Sắp xếp|Thành lập|Điều chỉnh|Nhập|Sáp nhập|Hợp nhất|Chuyển|Đổi tên|Giải thể|Chia|Tách)/u.test(
      title,
    );
  };
}

const UNIT_WORDS = [
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
  'diện tích',
  'đơn vị hành chính',
  'tỉnh',
];

const DONE = ['thành lập', 'đổi tên', 'nhập', 'sáp nhập', 'điều chỉnh', 'giải thể', 'chuyển'];

/** "Phường A được thành lập trên cơ sở …". */
function isPassive(cursor: Cursor, words: string): boolean {
  return seesTypedCommune(cursor) && DONE.some((done) => words.includes(` được ${done} `));
}

/** "Từ ngày 15/3/2027, đổi tên …". */
function opensDated(tokens: readonly Token[]): boolean {
  const cursor = new Cursor(tokens);
  if (!seesDay(cursor)) return false;
  readDay(cursor);
  cursor.accept(',');
  return seesVerb(cursor);
}

/** Whether a sentence outside of such an article, or of a text without articles, may change units all the same. */
export function looksArranging({ tokens, closedBy }: Segment): boolean {
  const cursor = new Cursor(tokens);
  const words = ` ${tokens.map(({ text }) => text).join(' ')} `;
  if (OTHERS.some((other) => words.includes(` ${other} `))) return false;
  const tells = UNIT_WORDS.some((word) => words.includes(` ${word} `));
  const opens =
    seesVerb(cursor) || cursor.sees('Sau khi') || cursor.sees('Kể từ') || opensDated(tokens);
  const counts = words.includes(' có ') && words.includes(' đơn vị hành chính cấp xã ');
  const introduces = closedBy === 'colon' && words.includes(' đơn vị hành chính ');
  return counts || introduces || (opens && tells) || isPassive(cursor, words);
}
