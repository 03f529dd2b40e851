import type { Place } from '../../core/findings/index.js';
import { fill } from '../../lib/text/index.js';
import type { ReportWords } from '../words/report-words.js';

/** A place in words: `list.xlsx › Sheet1 › A17`. */
export function placeText(place: Place, words: ReportWords): string {
  return joined([tableText(place), positionText(place, words)]);
}

/** The file and the sheet of a place: `list.xlsx › Sheet1`. */
export function tableText({ file, sheet }: Place): string {
  return joined([file, sheet]);
}

/** Where in its sheet: the cell, else the row, else the column's header; nothing for a whole sheet. */
export function positionText({ cell, row, column }: Place, words: ReportWords): string | undefined {
  if (cell !== undefined) return cell;
  if (row !== undefined) return fill(words.place.row, { row });
  return column === undefined ? undefined : fill(words.place.column, { column });
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' › ');
}
