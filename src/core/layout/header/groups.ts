import type { Block } from '../../../lib/tables/index.js';
import { cellText, countFilled, filledCells } from '../cells.js';
import type { SheetRow } from '../merges/sheet-row.js';
import { reaches } from '../sheet.js';
import { mayHeadColumn, mayHeadGroup } from './titles.js';

/**
 * Whether a row heads groups of columns whose headers stand in the row below it:
 * "Thời hạn giải quyết" over "Theo quy định" and "Sau cắt giảm". Told by merged blocks, or, where a
 * file has lost them, by gaps in the upper row that the lower one fills.
 */
export function headsGroups(upper: SheetRow, lower: SheetRow): boolean {
  if (!holdOnlyHeaders(upper, lower)) return false;
  if (upper.blocks.length === 0) return lower.blocks.length === 0 && fillsGaps(upper, lower);
  return headsByBlocks(upper, lower);
}

/**
 * The same, asked of a row that is known to be part of a header: whether the header goes on in the
 * row below. A row of data stands under all columns, not only under merged ones.
 */
export function dividesGroups(upper: SheetRow, lower: SheetRow): boolean {
  if (!holdOnlyHeaders(upper, lower)) return false;
  if (upper.blocks.length === 0) return lower.blocks.length === 0 && fillsGaps(upper, lower);
  const children = filledCells(lower.own);
  const under = upper.blocks.map(
    ({ left, right }) => children.filter(({ index }) => index >= left && index <= right).length,
  );
  // A row with one text over all columns is a title.
  const divided = countFilled(upper.own) > 1 && under.some((count) => count > 1);
  return divided && under.reduce((sum, count) => sum + count, 0) === children.length;
}

function holdOnlyHeaders(upper: SheetRow, lower: SheetRow): boolean {
  return (
    filledCells(upper.own).every(({ cell }) => mayHeadGroup(cellText(cell))) &&
    filledCells(lower.own).every(({ cell }) => mayHeadColumn(cellText(cell)))
  );
}

function headsByBlocks(upper: SheetRow, lower: SheetRow): boolean {
  const heads = filledCells(upper.own);
  const children = filledCells(lower.own).map(({ index }) => index);
  if (heads.length > 1 && reaches(upper, lower.number)) return true;
  const groups = upper.blocks.filter(({ left, right }) => right > left);
  const hasChild = ({ left, right }: Block) => children.some((at) => at >= left && at <= right);
  if (groups.length === 0 || !groups.every(hasChild)) return false;
  if (heads.length > 1 && children.every((at) => upper.filled.cells[at] !== undefined)) return true;
  // A title is merged from the first column on; a group stands between columns of its own row.
  const [first = 0, last = 0] = [children[0], children.at(-1)];
  return groups.length === heads.length && groups.every((g) => g.left > first && g.right <= last);
}

/** Every text below stands under a text that has a gap to its right, or in such a gap. */
function fillsGaps(upper: SheetRow, lower: SheetRow): boolean {
  const heads = filledCells(upper.own).map(({ index }) => index);
  const children = new Set(filledCells(lower.own).map(({ index }) => index));
  if (heads.length < 2 || children.size < 2) return false;
  return [...children].every((column) => {
    const head = heads.findLast((index) => index <= column);
    if (head === undefined || !children.has(head)) return false;
    if (head === column) return !heads.includes(column + 1) && children.has(column + 1);
    return children.has(column - 1);
  });
}
