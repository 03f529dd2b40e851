import { type ReportTable, tableOf } from '../../../../report/index.js';
import type { SqlReport } from './types.js';

/** One row a statement. */
export function statementsTable({ statements }: SqlReport): ReportTable {
  return tableOf(
    'statements',
    ['statement'],
    statements.map((statement) => ({ statement })),
  );
}
