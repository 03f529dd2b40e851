import type { Language } from '../../core/kinds/index.js';
import {
  encodeWorkbook,
  inSheets,
  type SheetContent,
  withLongTexts,
} from '../../lib/tables/index.js';
import { humanWriter } from '../tables/cell-writer.js';
import type { ReportTable, TableCell } from '../tables/table.js';
import { unreadableAside } from '../unreadable/unreadable.js';
import { dayText, minuteText } from '../words/day.js';
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

/** Columns that hold days or times. */
const DAYS: ReadonlySet<string> = new Set([
  'validFrom',
  'validTo',
  'adopted',
  'effective',
  'asOf',
  'createdAt',
  'storedAt',
]);

function dayCell(cell: TableCell, lang: Language): TableCell {
  if (typeof cell !== 'string') return cell;
  return /^[\d-]+T[\d:.]+Z$/.test(cell) ? minuteText(cell, lang) : dayText(cell, lang);
}

function sheetOf({ columns: names, titles, rows }: ReportTable, lang: Language): SheetContent {
  const { sheet, columns } = titles(lang);
  const days = new Set(names.flatMap((name, index) => (DAYS.has(name) ? [index] : [])));
  return {
    name: sheet,
    rows: [
      columns,
      ...Array.from(rows, (row) =>
        row.map((cell, at) => (days.has(at) ? dayCell(cell, lang) : cell) ?? null),
      ),
    ],
  };
}
