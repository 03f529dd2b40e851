import { foldText } from '../../../lib/text/index.js';
import { cellText, type Filled, isFigure, isOrdinal } from '../cells.js';
import type { Frame } from './frame.js';

/** "Tổng cộng", "Cộng:", "Tổng số 113 thủ tục"; not "Tổng cục Thuế". */
const TOTAL = /^(?:tổng (?:cộng|số)(?=$|[\s:(=])|(?:tổng|cộng|total|sum)(?=$|\s*[:(=]|\s+\(?\d))/;

/** How signatures, addressees and notes below a table begin. */
const CLOSING_WORDS = [
  'nơi nhận',
  'người lập biểu',
  'người lập bảng',
  'người lập danh sách',
  'người tổng hợp',
  'thủ trưởng',
  'tm.',
  't/m',
  'kt.',
  'tl.',
  'tuq.',
  'ký tên',
  '(ký',
  'ghi chú:',
  'ghi chú.',
  '* ghi chú',
  '*ghi chú',
  'chú thích:',
  'lưu ý:',
  '(chủ tịch',
].map(foldText);

const SIGNATORIES = new Set(
  ['người lập', 'chủ tịch', 'phó chủ tịch', 'giám đốc', 'phó giám đốc', 'kế toán trưởng'].map(
    foldText,
  ),
);

/** "Hà Nội, ngày 01 tháng 7 năm 2025", also with dots to write on. */
const DATE_LINE = /(?:^|[,\s])ngày[\s\d.…]*tháng[\s\d.…]*năm[\s\d.…]*$/;

/** A closing row has at most so many texts side by side. */
const MOST_TEXTS = 3;

/**
 * Whether a row sums up the rows above it: it says so in its first text, and the rest is figures.
 * `cells` are those that say something.
 */
export function isTotal(cells: readonly Filled[], frame: Frame): boolean {
  const [first, second] = cells;
  if (first === undefined || isNumbered(first, frame)) return false;
  const title = first.index === frame.numbering && second && !says(first, TOTAL) ? second : first;
  if (!says(title, TOTAL)) return false;
  return cells.every((cell) => cell === title || cell === first || isFigure(cell.cell));
}

/** Whether a row belongs to what stands below a table: a signature, a date, addressees, a note. */
export function isClosing(cells: readonly Filled[], frame: Frame): boolean {
  const [first] = cells;
  if (first === undefined || cells.length > MOST_TEXTS || isNumbered(first, frame)) return false;
  const others = cells.filter(({ cell }) => !isClosingText(foldText(cell.text)));
  if (others.length === cells.length) return false;
  // A record may be named like that: then it has a code, a date or a fee beside its name.
  return others.every(({ cell }) => !/\d/.test(cell.text)) && isSparse(others, frame);
}

/** Beside the closing text stand at most as many texts as leave half of the columns empty. */
function isSparse(others: readonly Filled[], { columns }: Frame): boolean {
  return others.length === 0 || (others.length + 1) * 2 <= columns.length;
}

function isClosingText(folded: string): boolean {
  if (SIGNATORIES.has(folded) || DATE_LINE.test(folded)) return true;
  return CLOSING_WORDS.some((words) => folded.startsWith(words));
}

function isNumbered({ index, cell }: Filled, { numbering }: Frame): boolean {
  return index === numbering && isOrdinal(cell);
}

/** Most texts are told apart by their first letter, before they are folded. */
function says({ cell }: Filled, shape: RegExp): boolean {
  return /^\s*[tcs]/i.test(cell.text) && shape.test(foldText(cellText(cell)));
}
