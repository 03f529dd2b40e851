import type { SqlReport } from '../sql-types.js';
import { type ReportTable, tableOf } from './table.js';

/** One row a statement. */
export function statementsTable({ statements }: SqlReport): ReportTable {
  return tableOf(
    'statements',
    ['statement'],
    statements.map((statement) => ({ statement })),
  );
}
