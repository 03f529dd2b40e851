/**
 * Reads a number as it stands in Vietnamese lists, where both separators occur both ways:
 * `25.000` and `10,000` are thousands, `2,5` and `2.5` are decimals, `1.622.000,5` is both.
 * A separator followed by groups of exactly three digits parts thousands, any other a fraction.
 * Undefined when the text is no number.
 */
export function parseNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) {
    return Number(text.replace(/\./g, '').replace(',', '.'));
  }
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replace(/,/g, ''));
  if (/^\d+[.,]\d+$/.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}

/** Vietnamese form: points between thousands, a comma before the fraction. */
export function writeNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
