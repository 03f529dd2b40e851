import { adjustFindings } from '../../core/findings/index.js';
import type { ReadOptions } from '../../core/reading/index.js';
import { LedgerBook } from '../../core/settle/index.js';
import type { ReconcileReport } from './report/types.js';

/** The report on a file that was read and with which nothing could be done. */
export function nothingDone(
  file: string,
  reading: ReadOptions,
  { inputs, findings }: Pick<ReconcileReport, 'inputs' | 'findings'>,
): ReconcileReport {
  const { byStatus, ledger } = new LedgerBook();
  return {
    type: 'reconcile',
    file,
    beside: [],
    asOf: reading.asOf,
    vintage: 'mixed',
    columns: [],
    inputs,
    summary: { rows: 0, byStatus },
    ledger,
    questions: [],
    ...adjustFindings(findings, reading),
  };
}
