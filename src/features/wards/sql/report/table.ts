import type { SqlReport } from './types.js';
import { type ReportTable, tableOf } from '../../../../report/index.js';

/** One row a statement. */
export function statementsTable({ statements }: SqlReport): ReportTable {
  return tableOf(
    'statements',
    ['statement'],
    statements.map((statement) => ({ statement })),
  );
}
