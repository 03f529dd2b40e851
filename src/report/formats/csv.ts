import type { Language } from '../../core/kinds/index.js';
import { ChunkedText } from '../../lib/streams/index.js';
import { encodeCsv } from '../../lib/tables/index.js';
import { printable } from '../../lib/text/index.js';
import { accountTexts, MOST_SHEETS } from '../account/account-text.js';
import { machineWriter } from '../tables/cell-writer.js';
import type { TableCell } from '../tables/table.js';
import type { Told } from '../told.js';
import { unreadableAside } from '../unreadable/unreadable.js';
import { reportWords } from '../words/report-words.js';
import type { Reporter } from './reporter.js';

/** For spreadsheets and scripts: one line a finding or change, columns named by the keys of the JSON. */
export const csv: Reporter = async (told, { lang, kind }) => {
  const { columns, rows } = told.tables(machineWriter(lang, kind)).lines;
  return { output: new ChunkedText(linesOf(columns, rows)), ...asideOf(told, lang) };
};

function* linesOf(
  columns: readonly string[],
  rows: Iterable<readonly TableCell[]>,
): Iterable<string> {
  // The mark tells Excel that the text is UTF-8.
  yield encodeCsv([columns], { bom: true });
  // Printed to a terminal as often as written to a file, and CSV has no escapes of its own.
  for (const row of rows) yield encodeCsv([row.map((cell) => printable(String(cell ?? '')))]);
}

/** Its lines are findings or changes: what could not be read, and what rows came to, is told beside them. */
function asideOf(told: Told, lang: Language): { readonly aside?: string } {
  const { aside = '' } = unreadableAside(told, lang);
  const whole = `${aside}${accountAside(told, lang)}`;
  return whole === '' ? {} : { aside: whole };
}

/** The account of the rows, which no line of the output has a place for. */
function accountAside(told: Told, lang: Language): string {
  return accountTexts(reportWords(lang), told.accounted(), MOST_SHEETS)
    .map((text) => `${printable(text, { oneLine: true })}\n`)
    .join('');
}
