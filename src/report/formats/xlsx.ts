import type { Language } from '../../core/kinds/index.js';
import {
  encodeWorkbook,
  inSheets,
  type SheetContent,
  withLongTexts,
} from '../../lib/tables/index.js';
import { displayWidth } from '../../lib/text/index.js';
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

/** Widths of columns in characters, room for the filter's button included. */
const NARROWEST = 8;
const WIDEST = 60;

function sheetOf({ titles, rows }: ReportTable, lang: Language): SheetContent {
  const { sheet, columns } = titles(lang);
  const cells = [columns, ...rows.map((row) => row.map((cell) => cell ?? null))];
  const widths = columns.map((_, index) => widthOf(cells.map((row) => row[index])));
  return { name: sheet, rows: cells, widths, freezeHeader: true, autofilter: true };
}

function widthOf(cells: readonly (string | number | null | undefined)[]): number {
  const widths = cells.map((cell) => displayWidth(String(cell ?? '').slice(0, WIDEST)) + 2);
  return widths.reduce((widest, width) => Math.min(Math.max(widest, width), WIDEST), NARROWEST);
}
