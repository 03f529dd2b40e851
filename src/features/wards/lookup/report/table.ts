import { type CellWriter, ownTableOf, type ReportTable } from '../../../../report/index.js';
import type { LookupReport } from './types.js';
import { lookupWords } from './words/index.js';

/** One row a candidate, best first. */
export function candidatesTable({ candidates }: LookupReport, writer: CellWriter): ReportTable {
  return ownTableOf(
    (lang) => lookupWords(lang).table,
    [
      'code',
      'name',
      'type',
      'district',
      'province',
      'provinceCode',
      'validFrom',
      'validTo',
      'certain',
      'match',
      'reasons',
      'former',
      'successors',
    ],
    candidates.map(({ type, match, reasons, certain, former, successors, ...unit }) => ({
      ...unit,
      type: writer.ward(type),
      certain: writer.flag(certain),
      match: writer.match(match),
      reasons: writer.matchReasons(reasons),
      former: former?.name,
      successors: successors.map(({ code = '' }) => code).join(' '),
    })),
  );
}
