import type { Kind, Language } from '../core/kinds/index.js';
import type { Report } from './types.js';

export const REPORT_FORMATS = ['pretty', 'json', 'csv', 'xlsx'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** How a report is to look. All of it is decided by the caller: nothing is asked of the machine. */
export interface ReportOptions {
  readonly lang: Language;
  /** Whether to mask personal data. */
  readonly redact: boolean;
  /** Of `pretty`: whether to colour. */
  readonly colour: boolean;
  /** Of `pretty`: columns of the terminal. */
  readonly width: number;
  /** Of `pretty`: how many findings of each code to show. */
  readonly samples: number | 'all';
  /** The kind of the records: gives fields their labels and says which hold personal data. */
  readonly kind?: Kind;
}

export interface Rendered {
  /** Text, or the bytes of a workbook. Text ends with a line break. */
  readonly output: string | Uint8Array;
  /** What a person has to be told and the output has no place for: a script is piped into a database. */
  readonly aside?: string;
}

/** Puts a report into one format. Pure: the same report and options give the same output. */
export type Reporter = (report: Report, options: ReportOptions) => Promise<Rendered>;
