import type { Language } from '../../core/kinds/index.js';
import { madeWhenRead } from '../../lib/streams/index.js';
import { type ReportWords, reportWords } from '../words/report-words.js';

/** The English JSON key of a column that several reports have; its title in each language stands in the words of all reports. */
export type ColumnKey = keyof ReportWords['columns'];

/** A sheet that several reports have, by its key in the words of all reports. */
type SheetKey = keyof ReportWords['sheets'];

/** One cell of a report in columns; absent values are empty. */
export type TableCell = string | number | undefined;

/** What the sheet of a table and its columns are called. */
interface Titles {
  readonly sheet: string;
  readonly columns: readonly string[];
}

/** One table of a report in columns. */
export interface ReportTable {
  /** English JSON keys. */
  readonly columns: readonly string[];
  readonly titles: (lang: Language) => Titles;
  /** Made when they are read: there may be hundreds of thousands. */
  readonly rows: Iterable<readonly TableCell[]>;
}

type Rows<K extends string> = Iterable<Readonly<Partial<Record<K, TableCell>>>>;

/** Makes a table of objects that have a value, or none, for each column. */
export function tableOf<const K extends ColumnKey>(
  sheet: SheetKey,
  columns: readonly K[],
  rows: Rows<K>,
): ReportTable {
  return titled(columns, rows, (lang) => ({
    sheet: reportWords(lang).sheets[sheet],
    columns: reportWords(lang).columns,
  }));
}

/** The same with words of its own report: for its sheet, and for the columns that the words of all reports don't have. */
export function ownTableOf<const K extends string>(
  words: (lang: Language) => {
    readonly sheet: string;
    readonly columns: Readonly<Record<Exclude<K, ColumnKey>, string>>;
  },
  columns: readonly K[],
  rows: Rows<K>,
): ReportTable {
  return titled(columns, rows, (lang) => {
    const { sheet, columns: own } = words(lang);
    return { sheet, columns: { ...reportWords(lang).columns, ...own } };
  });
}

function titled<K extends string>(
  columns: readonly K[],
  rows: Rows<K>,
  words: (lang: Language) => {
    readonly sheet: string;
    readonly columns: Readonly<Record<string, string>>;
  },
): ReportTable {
  return {
    columns,
    titles: (lang) => {
      const { sheet, columns: titles } = words(lang);
      return { sheet, columns: columns.map((column) => titles[column] ?? column) };
    },
    rows: madeWhenRead(function* () {
      for (const row of rows) yield columns.map((column) => row[column]);
    }),
  };
}

/** A report in columns: what was counted, and the lines themselves. A csv file holds the lines only. */
export interface Tabulated {
  readonly summary: readonly ReportTable[];
  readonly lines: ReportTable;
}
