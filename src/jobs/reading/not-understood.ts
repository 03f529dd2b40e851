import type { FailureCode, Finding, FindingCode, Place } from '../../findings/index.js';
import type { ReadDataset } from './dataset.js';

/** A part of a file that was not understood: what is in it is not in the records. */
export interface NotUnderstood {
  readonly place: Place;
  /** A finding's code, why its file could not be read, or `0` where there was no row of data at all. */
  readonly why: FindingCode | FailureCode | '0';
}

const CODES: readonly FindingCode[] = [
  'header-not-found',
  'json-line-malformed',
  'quote-unclosed',
  'row-too-long',
];

/** A row of so many filled cells is more than a title or a remark. */
const FILLED = 2;

/**
 * What of the files was not understood. What is missing then is not absent: nothing may be taken out
 * for it, and nothing be called the same.
 */
export function notUnderstood({
  findings,
  tables,
  keyed,
  unreadable,
}: ReadDataset): readonly NotUnderstood[] {
  const unread = unreadable.map(
    ({ file, failure }): NotUnderstood => ({ place: { file }, why: failure.code }),
  );
  const told = findings
    .filter((found) => CODES.includes(found.code) || isSkippedData(found))
    .map(({ code, place }): NotUnderstood => ({ place: sheetOf(place), why: code }));
  const incomplete = tables
    .filter(({ matching, table }) => !matching.complete && table.rows.length > 0)
    .map(
      ({ table: { source, sheet } }): NotUnderstood => ({
        place: { file: source.name, ...(sheet !== undefined && { sheet }) },
        why: 'column-missing',
      }),
    );
  const found = [...unread, ...told, ...incomplete];
  if (found.length > 0 || keyed.length > 0) return unique(found);
  return [{ place: { file: tables[0]?.table.source.name ?? '' }, why: '0' }];
}

/** A sheet of which nothing was read although it holds more than remarks. */
function isSkippedData(found: Finding): boolean {
  if (found.code !== 'sheet-skipped') return false;
  const texts = found.params.found;
  return typeof texts === 'object' && texts.length >= FILLED;
}

function sheetOf({ file, sheet }: Place): Place {
  return sheet === undefined ? { file } : { file, sheet };
}

function unique(found: readonly NotUnderstood[]): readonly NotUnderstood[] {
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}
