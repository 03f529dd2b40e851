import type { Cell, Grid } from '../../../lib/tables/index.js';

/** A letterhead or signatures have so many rows of two texts; both together, among rows of one, twice as many. */
const MOST_PAIRS = 2;

/**
 * Whether a sheet is plainly no list: a title page, a page of signatures or of instructions. No row has more than one
 * text, but for a few of two side by side (“ỦY BAN NHÂN DÂN …”, “CỘNG HÒA …”), and none of these holds a number or a code.
 */
export function isPlainlyNoList({ rows, sheet }: Pick<Grid, 'rows' | 'sheet'>): boolean {
  if (sheet === undefined) return false;
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell !== undefined));
  const wide = filled.filter((cells) => cells.length > 1);
  const isAmongOthers = wide.length * 2 <= filled.length;
  const most = isAmongOthers ? 2 * MOST_PAIRS : MOST_PAIRS;
  return wide.length <= most && wide.every((cells) => cells.length === 2 && isWords(cells));
}

function isWords(cells: readonly Cell[]): boolean {
  return cells.every(({ type, text }) => type === 'text' && !/\d/.test(text));
}
