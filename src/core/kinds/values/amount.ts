import { foldText, narrow } from '../../../lib/text/index.js';
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
  'không thu lệ phí',
  'không thu phí, lệ phí',
  'không mất phí',
  'miễn',
  'miễn lệ phí',
  'miễn phí, lệ phí',
]);

/** Folded names of currencies. */
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['đồng', 'VND'],
  ['đ', 'VND'],
  ['₫', 'VND'],
  ['đồng chẵn', 'VND'],
  ['vnđ', 'VND'],
  ['vnd', 'VND'],
  ['việt nam đồng', 'VND'],
  ['đồng việt nam', 'VND'],
  ['usd', 'USD'],
  ['đô la mỹ', 'USD'],
  ['$', 'USD'],
]);

/** Folded words that multiply the number before them. */
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['triệu', 1e6],
  ['tỷ', 1e9],
]);

/** All decimal digits that a number holds for certain. */
const DIGITS = 15;

const NUMBER_IN_FRONT = /^\d(?:[\d.,]|[ '](?=\d))*/u;

/** A dash in place of the decimals, as on receipts: `25.000,-`. */
const NO_DECIMALS = /(?<=\d)[.,][-–=]+(?=\s|$|\p{L})/u;

/** The amount that a text states when it states nothing else; undefined otherwise. */
export function parseAmount(text: string): Amount | undefined {
  const folded = foldText(narrow(text)).replace(/\.$/, '').replace(NO_DECIMALS, '');
  if (FREE.has(folded)) return { amount: 0 };
  const [digits] = NUMBER_IN_FRONT.exec(folded) ?? [];
  if (digits === undefined) return undefined;
  const words = folded.slice(digits.length).trimStart();
  const { factor, unit } = multiplied(words);
  const number = parseNumber(digits);
  if (number === undefined) return undefined;
  // The product of a decimal and a power of ten has noise behind the digits that a number holds.
  const amount = factor === 1 ? number : Number((number * factor).toPrecision(DIGITS));
  if (amount === 0 && CURRENCIES.has(unit)) return { amount };
  if (unit === '') return { amount };
  const currency = CURRENCIES.get(unit);
  return currency === undefined ? undefined : { amount, currency };
}

function multiplied(words: string): { readonly factor: number; readonly unit: string } {
  const [first = '', ...others] = words.split(' ');
  const factor = MULTIPLIERS.get(first);
  return factor === undefined ? { factor: 1, unit: words } : { factor, unit: others.join(' ') };
}

/** The form that `parseAmount` reads back as the same amount. */
export function writeAmount({ amount, currency }: Amount): string {
  if (amount === 0) return 'Miễn phí';
  const number = writeNumber(amount);
  if (currency === undefined) return number;
  return `${number} ${currency === 'VND' ? 'đồng' : currency}`;
}
