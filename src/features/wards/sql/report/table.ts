import { ownTableOf, type ReportTable } from '../../../../report/index.js';
import type { SqlReport } from './types.js';
import { sqlWords } from './words/index.js';

/** One row a statement. */
export function statementsTable({ statements }: SqlReport): ReportTable {
  return ownTableOf(
    (lang) => sqlWords(lang).table,
    ['statement'],
    statements.map((statement) => ({ statement })),
  );
}
