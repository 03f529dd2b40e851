import { cellAddress } from './address.js';
import type { Grid } from './table.js';

/** The smallest block that holds every filled cell, as Excel writes it: `A1:E341`. */
export function usedRange({ rows }: Grid): string | undefined {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const { cells } of rows) {
    const leftmost = cells.findIndex((cell) => cell !== undefined);
    if (leftmost < 0) continue;
    left = Math.min(left, leftmost);
    right = Math.max(
      right,
      cells.findLastIndex((cell) => cell !== undefined),
    );
  }
  return `${cellAddress(first.number, left)}:${cellAddress(last.number, right)}`;
}
