import { restoreTrailingZeros } from '../../codes/index.js';
import type { RepairContext } from './repair.js';

/** Fewer decimals in a text are more likely a list's own numbering (`1.1`, `2,5`) than a code. */
const LEAST_DECIMALS = { text: 3, number: 1 } as const;

/**
 * `1.00516` → `1.005160`: a spreadsheet that keeps codes as numbers drops their last zeros, and one
 * in Vietnamese settings writes a comma. No two of the 2,929 + 2,642 codes of the national portal
 * (2025-12, 2026-06) become equal by it.
 */
export function restoreTrailingZero(text: string, { numeric }: RepairContext): string {
  return restoreTrailingZeros(text, leastDecimals(numeric));
}

/** How many decimals make a number a code. */
export function leastDecimals(numeric: boolean | undefined): number {
  return numeric === true ? LEAST_DECIMALS.number : LEAST_DECIMALS.text;
}
