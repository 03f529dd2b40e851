import type { RepairContext } from './repair.js';

/** A procedure code whose last zeros a spreadsheet ate, with either decimal separator. */
const EATEN = /^([1-9])[.,](\d{1,5})$/;

/** Fewer decimals in a text are more likely a list's own numbering (`1.1`, `2,5`) than a code. */
const LEAST_DECIMALS = 3;

/**
 * `1.00516` → `1.005160`: a spreadsheet that keeps codes as numbers drops their last zeros, and one
 * in Vietnamese settings writes a comma. No two of the 2,929 + 2,642 codes of the national portal
 * (2025-12, 2026-06) become equal by it.
 */
export function restoreTrailingZero(text: string, { numeric }: RepairContext): string {
  const eaten = EATEN.exec(text) ?? /^([1-9]),(\d{6})$/.exec(text);
  if (eaten === null) return text;
  const [, type = '', number = ''] = eaten;
  if (number.length < LEAST_DECIMALS && numeric !== true) return text;
  return `${type}.${number.padEnd(6, '0')}`;
}
