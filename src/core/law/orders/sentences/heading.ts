import type { Token } from '../../resolution/text/tokens.js';
import type { Segment } from '../text/segments.js';
import type { HeadingSentence } from '../types.js';
import { districtsIn, provincesIn } from './upper-units.js';

const OPENINGS = [
  'Sắp xếp',
  'Thành lập',
  'Điều chỉnh',
  'Nhập',
  'Đổi tên',
  'Sáp nhập',
  'Sau khi sắp xếp',
];
/** What only an order says: a heading that held it would have swallowed one. */
const OF_ORDERS = ['diện tích', 'km2', 'quy mô', 'trên cơ sở', 'vào', 'nguyên trạng'];

/** A sentence that opens others: the title of an article, or one that ends in a colon or “như sau”. */
export function headingOf({
  tokens,
  closedBy,
  isArticleHeading,
}: Segment): HeadingSentence | undefined {
  const words = ` ${tokens.map(({ text }) => text).join(' ')} `;
  const isList = closedBy === 'colon' && words.includes(' đơn vị hành chính ');
  const opens = isList || OPENINGS.some((opening) => words.startsWith(` ${opening} `));
  const isOpen = isArticleHeading || closedBy !== 'stop' || words.includes(' như sau ');
  if (!isOpen || !(opens || isArticleHeading)) return undefined;
  if (OF_ORDERS.some((word) => words.includes(` ${word} `))) return undefined;
  return { node: 'heading', districts: placedIn(tokens), provinces: provincesIn(tokens) };
}

/** The districts that the units of a heading lie in: those behind "thuộc", else all that it names. */
function placedIn(tokens: readonly Token[]) {
  const at = tokens.findLastIndex(({ text }) => text === 'thuộc');
  const behind = at < 0 ? [] : districtsIn(tokens.slice(at));
  return behind.length > 0 ? behind.slice(0, 1) : districtsIn(tokens);
}
