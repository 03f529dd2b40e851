import { cellAddress, columnLetter } from '../address.js';
import { quotedSheet } from './content/sheet-name.js';

/**
 * A column whose cells offer what stands in columns of another sheet, in the row that has the same key as their own:
 * so the lists stay with their rows when somebody sorts them. All columns by index from 0.
 */
export interface CellChoices {
  readonly column: number;
  /** Of the key in the sheet itself. */
  readonly key: number;
  /** Where the lists stand, below one row of headers. */
  readonly lists: {
    readonly sheet: string;
    readonly key: number;
    readonly from: number;
    readonly to: number;
  };
}

/** What has to stand behind data validation, and behind the set-up of the page, in a sheet (ECMA-376-1, 18.3.1.99). */
export const BEHIND = /(?=<ignoredErrors|<\/worksheet>)/;

/**
 * Takes the part of a sheet; gives it with a list in every cell of the column below the first row, where one is asked for. SheetJS
 * writes none. What isn't in the list may be written all the same.
 */
export function offerChoices(xml: string, choices: CellChoices | undefined, rows: number): string {
  if (choices === undefined) return xml;
  const { column } = choices;
  const cells = `${cellAddress(2, column)}:${cellAddress(Math.max(rows, 2), column)}`;
  const validation =
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" ' +
    `sqref="${cells}"><formula1>${escaped(listFormula(choices))}</formula1></dataValidation></dataValidations>`;
  return xml.replace(BEHIND, () => validation);
}

/** The filled cells of the row that has the key: a list without them would show blanks. */
function listFormula({ key, lists }: CellChoices): string {
  const sheet = quotedSheet(lists.sheet);
  const keys = columnLetter(lists.key);
  const first = `${sheet}!$${columnLetter(lists.from)}$1`;
  const row = `MATCH($${columnLetter(key)}2,${sheet}!$${keys}:$${keys},0)-1`;
  const width = lists.to - lists.from + 1;
  const filled = `MAX(1,COUNTA(OFFSET(${first},${row},0,1,${width})))`;
  return `OFFSET(${first},${row},0,1,${filled})`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
