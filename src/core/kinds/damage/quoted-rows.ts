import type { Row } from '../../../lib/tables/index.js';
import { isSinglyQuoted } from '../../../lib/text/index.js';

/** The least share of rows of several cells with all their texts in quotes, of a sheet whose quotes are a program's. */
const LEAST_SHARE = 0.5;

/**
 * Takes the rows of a grid; gives those whose every text stands in single quotes (`'1.005160'`, `'Cấp thẻ'`), where
 * most rows are so: a program put them there. Elsewhere a quote is a person's, and belongs to the text.
 */
export function quotedRows(rows: readonly Row[]): ReadonlySet<Row> {
  const wide = rows
    .map((row) => ({ row, texts: textsOf(row) }))
    .filter(({ texts }) => texts.length > 1);
  const quoted = wide.filter(({ texts }) => texts.every(isSinglyQuoted));
  return quoted.length < wide.length * LEAST_SHARE
    ? new Set()
    : new Set(quoted.map(({ row }) => row));
}

function textsOf({ cells }: Row): string[] {
  return cells.flatMap((cell) =>
    cell?.type === 'text' && cell.text.trim() !== '' && !BARE_NUMBER.test(cell.text)
      ? [cell.text]
      : [],
  );
}

/** Programs quote texts and leave numbers bare. */
const BARE_NUMBER = /^[\d.,]+$/;
