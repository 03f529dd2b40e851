import { type CellWriter, type ReportTable, tableOf } from '../../../../report/index.js';
import type { LookupReport } from './types.js';

/** One row a candidate, best first. */
export function candidatesTable({ candidates }: LookupReport, writer: CellWriter): ReportTable {
  return tableOf(
    'candidates',
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
