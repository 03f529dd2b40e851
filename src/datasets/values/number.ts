/** Groups of three digits after a first one that doesn't begin with 0: `0.500` is a half. */
const POINTED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const COMMAED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * Reads a number as it stands in Vietnamese lists, where both separators occur both ways:
 * `25.000` and `10,000` are thousands, `2,5` and `2.5` are decimals, `1.622.000,5` is both.
 * A separator followed by groups of exactly three digits parts thousands, any other a fraction.
 * Undefined when the text is no number.
 */
export function parseNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (POINTED.test(text)) return Number(text.replace(/\./g, '').replace(',', '.'));
  if (COMMAED.test(text)) return Number(text.replace(/,/g, ''));
  if (/^\d+[.,]\d+$/.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}

/**
 * Vietnamese form: points between thousands, a comma before the fraction. A fraction of three digits
 * gets a fourth, or it would be read as thousands.
 */
export function writeNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  if (fraction === undefined) return grouped;
  return `${grouped},${fraction.length === 3 ? `${fraction}0` : fraction}`;
}
