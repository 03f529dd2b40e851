import { HEADER_PATH_SEPARATOR } from '../../../layout/index.js';
import type { Kind, PartSpec } from '../../kind.js';
import { parseAmount } from '../../values/amount.js';
import { parseTimeLimit } from '../../values/time-limit.js';
import { cutsOf, takeApart } from './apart.js';
import { foldHeader } from './fold.js';

/** What stands before a unit: `đơn vị tính: đồng`. Folded. */
const ANNOUNCED = /^(?:đơn vị tính|đơn vị|đvt|tính bằng|tính theo|unit|in)\s+/;

/** `x 1.000 đồng` */
const TIMES = /^x\s*/;

/** A quantity's name that begins with its unit: `Số ngày`, `Số ngày giải quyết`. Folded. */
const NUMBER_OF = /^số\s+(\S.*)$/;

/** Multiples that have a word of their own. */
const SCALES: ReadonlyMap<number, string> = new Map([
  [1, ''],
  [1e3, 'nghìn '],
  [1e6, 'triệu '],
  [1e9, 'tỷ '],
]);

/**
 * Takes what was added to a header, folded; gives the unit that it states for the values of a field,
 * as it would stand behind a number: `ngày làm việc`, `nghìn đồng`. Undefined when it states none.
 */
export function unitIn(kind: Kind, part: PartSpec, hint: string): string | undefined {
  const text = hint.replace(ANNOUNCED, '').replace(TIMES, '');
  if (part.reads === 'amount') return moneyIn(text) ?? moneyPer(kind, text);
  const units = part.vocabulary === undefined ? undefined : kind.vocabularies.get(part.vocabulary);
  if (part.reads !== 'time-limit' || units === undefined) return undefined;
  const unit = parseTimeLimit(`1 ${text}`, units)?.unit;
  return unit === undefined ? undefined : units.entry(unit)?.label.vi;
}

/** `đồng`, `nghìn đồng`, `1 000 đồng`: a number in front is how many of the unit one is. */
function moneyIn(text: string): string | undefined {
  const counted = /^\d/.test(text) ? text.replace(/(\d)\s+(?=\d{3})/g, '$1') : `1 ${text}`;
  const { amount, currency } = parseAmount(counted) ?? { amount: 0, currency: undefined };
  const scale = SCALES.get(amount);
  if (scale === undefined || (scale === '' && currency === undefined)) return undefined;
  return `${scale}${currency === undefined ? '' : nameOf(currency)}`.trim();
}

/** `nghìn đồng/hồ sơ`, folded: a fee is paid for each of them in any case. */
function moneyPer({ hints }: Kind, text: string): string | undefined {
  const per = hints?.per?.map(foldHeader) ?? [];
  for (const { name, behind } of cutsOf(text)) {
    const unit = per.includes(behind.replace(/^(?:0?1|một|mỗi)\s+/, ''))
      ? moneyIn(name)
      : undefined;
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** Whether words multiply an amount of money; which reads another way is read a thousand times wrong. */
export function speaksOfScale(hint: string): boolean {
  return /(?:^|\s)(?:nghìn|ngàn|triệu|tỷ|1 ?000)(?:\s|$)/.test(hint);
}

function nameOf(currency: string): string {
  return currency === 'VND' ? 'đồng' : currency;
}

/** The unit that a column's header states for its numbers, the lowest of its rows before the others. */
export function headerUnit(kind: Kind, part: PartSpec, header: string): string | undefined {
  if (part.reads !== 'amount' && part.reads !== 'time-limit') return undefined;
  const levels = header.split(HEADER_PATH_SEPARATOR).reverse();
  for (const level of levels) {
    const hints = takeApart(level).flatMap((parts) => parts.hints);
    const name = foldHeader(level);
    const counted = NUMBER_OF.exec(name)?.[1];
    const behind = cutsOf(name).filter((cut) => isSpelling(part, cut.name));
    const stated = [
      ...hints,
      ...(counted === undefined ? [] : [counted, ...cutsOf(counted).map((cut) => cut.name)]),
      ...behind.map((cut) => cut.behind),
    ].map((hint) => unitIn(kind, part, hint));
    const unit = stated.find((found) => found !== undefined);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

function isSpelling({ label, headers }: PartSpec, name: string): boolean {
  return [label.vi, label.en, ...headers].some((text) => foldHeader(text) === name);
}
