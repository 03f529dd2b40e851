import type { DateOrder } from '../../choices.js';
import { takeApart } from './apart.js';

/** A format of dates, folded: `dd mm yyyy`, `ngày tháng năm`, `định dạng mm dd yyyy`. */
const FORMAT =
  /^(?:(?:định dạng|dạng|kiểu|theo|format)\s+)?(d{1,2}|ngày|m{1,2}|tháng|y{2,4}|năm)\s?(d{1,2}|ngày|m{1,2}|tháng)\s?(d{1,2}|ngày|y{2,4}|năm)$/;

/** What something added to the header of dates says of their order; `year-first` is nothing to be settled. */
export function orderIn(hint: string): DateOrder | 'year-first' | undefined {
  const parts = FORMAT.exec(hint)?.slice(1) ?? [];
  switch (parts.map(letterOf).join('')) {
    case 'dmy':
      return 'day-first';
    case 'mdy':
      return 'month-first';
    case 'ymd':
      return 'year-first';
    default:
      return undefined;
  }
}

/** `d`, `m` or `y`, for the words too. */
function letterOf(part: string): string {
  return WORDS.get(part) ?? part.slice(0, 1);
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['ngày', 'd'],
  ['tháng', 'm'],
  ['năm', 'y'],
]);

/** The order of day and month that a column's header tells. */
export function headerOrder(header: string): DateOrder | undefined {
  const orders = takeApart(header).flatMap(({ hints }) => hints.map(orderIn));
  const told = orders.find((order) => order !== undefined);
  return told === 'year-first' ? undefined : told;
}
