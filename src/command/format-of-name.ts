import { extname } from 'node:path';
import { FORMATS, REPORT_FORMATS, type ReportFormat } from '../report/choices.js';

const FORMATS_BY_SUFFIX: ReadonlyMap<string, ReportFormat> = new Map(
  REPORT_FORMATS.flatMap((format) => FORMATS[format].suffixes.map((suffix) => [suffix, format])),
);

/** The format of a report by the end of its file's name; `undefined` for names that tell nothing. */
export function formatOfName(name: string | undefined): ReportFormat | undefined {
  return FORMATS_BY_SUFFIX.get(extname(name ?? '').toLowerCase());
}

/** The ends of names that ask for one of these formats. */
export function suffixesOf(formats: readonly string[]): string[] {
  return [...FORMATS_BY_SUFFIX].flatMap(([suffix, format]) =>
    suffix !== '' && formats.includes(format) ? [suffix] : [],
  );
}

/** What a report may have or not, for formats to be made of. */
export interface Renderable {
  readonly tables: boolean;
  /** Findings or changes. */
  readonly remarks: boolean;
  /** A text that an office publishes. */
  readonly notice: boolean;
}

/** The formats that a command can write: those of tables, or of findings, only where its report has some. */
export function formatsOf(has: Renderable): ReportFormat[] {
  const rendered = { blocks: true, document: true, ...has };
  return REPORT_FORMATS.filter((format) => rendered[FORMATS[format].renders]);
}
