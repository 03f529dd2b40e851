import type { Language } from '../../core/kinds/index.js';
import {
  encodeWorkbook,
  inSheets,
  type SheetContent,
  withLongTexts,
} from '../../lib/tables/index.js';
import { humanWriter } from '../tables/cell-writer.js';
import type { ReportTable } from '../tables/table.js';
import { unreadableAside } from '../unreadable/unreadable.js';
import { longTextWords } from '../words/report-words.js';
import type { Reporter } from './reporter.js';

/** For an officer to sort and to pass on: a sheet of numbers and a sheet of lines, titled in words. */
export const xlsx: Reporter = async (told, { lang, kind }) => {
  const { summary, lines } = told.tables(humanWriter(lang, kind));
  return {
    output: await encodeWorkbook(
      withLongTexts(
        inSheets([...summary, lines].map((table) => sheetOf(table, lang))),
        longTextWords(lang),
      ),
    ),
    ...unreadableAside(told, lang),
  };
};

function sheetOf({ titles, rows }: ReportTable, lang: Language): SheetContent {
  const { sheet, columns } = titles(lang);
  return {
    name: sheet,
    rows: [columns, ...Array.from(rows, (row) => row.map((cell) => cell ?? null))],
  };
}
