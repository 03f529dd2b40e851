import type { Cell, Row } from '../../../lib/tables/index.js';
import { isSinglyQuoted } from '../../../lib/text/index.js';

/** The least share of rows of several cells with all their texts in quotes, of a sheet whose quotes are a program's. */
const LEAST_SHARE = 0.5;

/**
 * Takes the rows of a grid; gives those whose every text stands in single quotes (`'1.005160'`, `'Cấp thẻ'`), where
 * most rows are so: a program put them there. Elsewhere a quote is a person's, and belongs to the text.
 */
export function quotedRows(rows: readonly Row[]): ReadonlySet<Row> {
  // In most lists no row is, which its first text tells.
  const quoted = rows.filter((row) => row.cells.every(mayBeQuoted) && isWide(row));
  if (quoted.length === 0) return new Set();
  const wide = rows.filter(isWide);
  return quoted.length < wide.length * LEAST_SHARE ? new Set() : new Set(quoted);
}

function isWide({ cells }: Row): boolean {
  return cells.filter((cell) => cell !== undefined && isText(cell)).length > 1;
}

/** Whether a cell doesn't tell its row to be without quotes. */
function mayBeQuoted(cell: Cell | undefined): boolean {
  return cell === undefined || isSinglyQuoted(cell.text) || !isText(cell);
}

function isText({ type, text }: Cell): boolean {
  return type === 'text' && text.trim() !== '' && !BARE_NUMBER.test(text);
}

/** Programs quote texts and leave numbers bare. */
const BARE_NUMBER = /^[\d.,]+$/;
