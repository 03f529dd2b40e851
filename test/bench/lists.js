// Makes lists of procedures, always the same for the same number of rows.
import { closeSync, openSync, writeSync } from 'node:fs';
import { randomNumbers } from './random.js';
import { HEADER, row } from './workbook.js';

const DAYS_TO_1970 = 25_569;
const DAY = 86_400_000;

/** Every so many rows a code is one that nobody has. */
const MALFORMED = 1000;

/** Every so many rows the later list says another time limit. */
const CHANGED = 20;

/**
 * Writes `rows` × 12 as csv. `later`: the same list with one row in twenty changed. `varied`: no two rows alike in
 * anything that isn't of a vocabulary, and one row in five with letters in pieces and spaces where none belong.
 */
export function writeList(path, rows, { later = false, varied = false } = {}) {
  const random = randomNumbers(20250701);
  const file = openSync(path, 'w');
  let text = `${csvLine(HEADER)}`;
  for (let index = 0; index < rows; index += 1) {
    const cells = row(index, random).map(textOf);
    if (index % MALFORMED === MALFORMED - 1) cells[0] = `${cells[0]}A`;
    if (later && index % CHANGED === 0) cells[8] = `${61 + (index % 7)} ngày làm việc`;
    text += csvLine(varied ? variedRow(cells, index) : cells);
    if (text.length > 1_000_000) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}

function variedRow(cells, index) {
  const own = [...cells];
  own[6] = `${index + 1}/QĐ-UBND`;
  own[8] = `Không quá ${index + 1} ngày làm việc`;
  own[9] = String((index + 1) * 1000);
  own[10] = `Ủy ban nhân dân xã số ${index}`;
  own[11] = `Sửa đổi theo văn bản số ${index}/UBND`;
  if (index % 5 === 0) own[1] = `  ${own[1].normalize('NFD')}  `;
  return own;
}

function textOf(cell) {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  const [year, month, day] = new Date((cell.v - DAYS_TO_1970) * DAY)
    .toISOString()
    .slice(0, 10)
    .split('-');
  return `${day}/${month}/${year}`;
}

function csvLine(cells) {
  const quoted = cells.map((cell) =>
    /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${quoted.join(',')}\r\n`;
}
