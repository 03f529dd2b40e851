import { tellPace } from '../pace/index.js';
import type { Cell } from './cell.js';
import { refuseCellsBeyondLimit, refuseRecordBeyondLimit } from './limits.js';
import type { Row } from './table.js';

/**
 * Takes rows in reading order; gives those with a filled cell. Throws `file-too-large` when the
 * file has more cells than allowed, and `record-too-large`: counted while reading, so that no memory is lost on the rest.
 * `total`: how many rows there are, where that is known.
 */
export function filledRows(
  rows: Iterable<Row>,
  file: string,
  limit?: number,
  total?: number,
): Row[] {
  const filled: Row[] = [];
  let cells = 0;
  for (const row of rows) {
    cells += row.cells.length;
    refuseCellsBeyondLimit(cells, file, limit);
    refuseRecordBeyondLimit(charactersOf(row), file, row.number);
    if (row.cells.some((cell) => cell !== undefined)) tellPace(filled.push(row), total);
  }
  return filled;
}

/** How long the texts of a row are together. */
function charactersOf({ cells }: Row): number {
  let characters = 0;
  for (const cell of cells) if (cell !== undefined) characters += cell.text.length;
  return characters;
}

/**
 * Errors as spreadsheets write them (ECMA-376 Part 1, 18.18.11; newer ones; LibreOffice's numbers),
 * where only their text is left. A row of `#` stands where a column was too narrow for the number.
 */
const ERROR =
  /^(?:#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)|Err:5\d\d|#{3,})$/i;

/** Whether a text is an error as spreadsheets write it into the files that they save. */
export function isErrorText(text: string): boolean {
  return ERROR.test(text);
}

/** Takes text as it stands in a file; gives its cell, an error's if it is one, or nothing when it is blank. */
export function textCell(text: string): Cell | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (isErrorText(trimmed)) return { type: 'error', text: trimmed, raw: trimmed };
  return { type: 'text', text, raw: text };
}
