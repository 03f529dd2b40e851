import { foldText } from '../../text/index.js';
import { parseNumber, writeNumber } from './number.js';

/** An amount of money; 0 is free of charge. `currency` is an ISO 4217 code. */
export interface Amount {
  readonly amount: number;
  readonly currency?: string;
}

/** Folded. "Không" in a column of fees says that there is none. */
const FREE = new Set([
  'miễn phí',
  'không',
  'không có',
  'không thu',
  'không thu phí',
  'không thu phí, lệ phí',
]);

/** Folded names of currencies. */
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['đồng', 'VND'],
  ['đ', 'VND'],
  ['vnđ', 'VND'],
  ['vnd', 'VND'],
  ['việt nam đồng', 'VND'],
  ['đồng việt nam', 'VND'],
  ['usd', 'USD'],
  ['đô la mỹ', 'USD'],
]);

const AMOUNT = /^(\d[\d.,]*)\s*(.*)$/su;

/** The amount that a text states when it states nothing else; undefined otherwise. */
export function parseAmount(text: string): Amount | undefined {
  const folded = foldText(text).replace(/\.$/, '');
  if (FREE.has(folded)) return { amount: 0 };
  const found = AMOUNT.exec(folded);
  if (found === null) return undefined;
  const [, digits = '', unit = ''] = found;
  const amount = parseNumber(digits);
  if (amount === undefined) return undefined;
  if (amount === 0 && CURRENCIES.has(unit)) return { amount };
  if (unit === '') return { amount };
  const currency = CURRENCIES.get(unit);
  return currency === undefined ? undefined : { amount, currency };
}

/** The form that `parseAmount` reads back as the same amount. */
export function writeAmount({ amount, currency }: Amount): string {
  if (amount === 0) return 'Miễn phí';
  const number = writeNumber(amount);
  if (currency === undefined) return number;
  return `${number} ${currency === 'VND' ? 'đồng' : currency}`;
}
