import type { Language } from '../../core/kinds/index.js';
import type { LongTextWords } from '../../lib/tables/index.js';
import { fill } from '../../lib/text/index.js';
import type { Translation } from './completeness.js';
import { report as enReport } from './en/report.js';
import { report as viReport } from './vi/report.js';

const REPORTS = {
  vi: viReport,
  en: enReport satisfies Translation<typeof viReport, typeof enReport>,
} as const satisfies Record<Language, unknown>;

/** The words of the reports themselves in one language. */
export type ReportWords = (typeof REPORTS)[Language];

/** The words of the reports themselves in one language. */
export function reportWords(lang: Language): ReportWords {
  return REPORTS[lang];
}

/** Headers of the columns that a workbook of rejected rows has besides those of the original. */
export function rejectedHeaders(lang: Language): {
  readonly reason: string;
  readonly origin: string;
} {
  return REPORTS[lang].rejected;
}

/** What a workbook says of texts that no cell holds. */
export function longTextWords(lang: Language): LongTextWords {
  const { sheet, see, headers } = REPORTS[lang].longTexts;
  return {
    sheet,
    headers: [headers.sheet, headers.cell, headers.part, headers.text],
    see: (row) => fill(see, { sheet, row }),
  };
}
