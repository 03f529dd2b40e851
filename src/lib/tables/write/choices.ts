import { cellAddress, columnLetter } from '../address.js';

/** A column whose cells offer what stands in other columns of their row; all by index from 0. */
export interface CellChoices {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** What has to stand behind data validation in a sheet (ECMA-376-1, 18.3.1.99). */
const BEHIND = /(?=<ignoredErrors|<\/worksheet>)/;

/**
 * Takes the part of a sheet; gives it with a list in every cell of the column below the first row. SheetJS
 * writes none. What isn't in the list may be written all the same.
 */
export function offerChoices(xml: Buffer, { column, from, to }: CellChoices, rows: number): Buffer {
  const list = `$${columnLetter(from)}2:$${columnLetter(to)}2`;
  const cells = `${cellAddress(2, column)}:${cellAddress(Math.max(rows, 2), column)}`;
  const validation =
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" ' +
    `sqref="${cells}"><formula1>${list}</formula1></dataValidation></dataValidations>`;
  return Buffer.from(xml.toString().replace(BEHIND, validation));
}
