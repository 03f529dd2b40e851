import { accountOfAll, sumOfAccounts } from '../../../src/core/layout/index.js';
import type { ValidationReport } from '../../../src/report/validation/types.js';
import { districtLevel, malformedCode, restoredZero } from './findings.js';
import { SHA256, sheet } from './sheet.js';

/** A sheet with a title, a header, ten rows that were taken and two that weren't. */
const account = sumOfAccounts([
  accountOfAll(1, 'title'),
  accountOfAll(1, 'header'),
  accountOfAll(10, 'data'),
  accountOfAll(2, 'set-aside'),
]);

/** The sheet as the input of a command. */
export const input = {
  ...sheet,
  sha256: SHA256,
  headerRows: [2],
  firstDataRow: 3,
  rows: 12,
  account,
};

/** Of three kinds of findings, one of them more often than is shown. */
export const validation: ValidationReport = {
  type: 'validation',
  unreadable: [],
  command: 'validate',
  kind: 'procedures',
  inputs: [input],
  summary: {
    rows: 12,
    accepted: 10,
    rejected: 2,
    repaired: 2,
    byCode: { 'restore-trailing-zero': 2, 'code-malformed': 2, 'level-district': 3 },
    bySeverity: { error: 2, warning: 3, info: 2 },
  },
  findings: [
    restoredZero(4, '1.00516', '1.005160'),
    malformedCode(5, '1.1.012756', ['1.012756']),
    districtLevel(6, '1.000001'),
    districtLevel(7, '1.000002'),
    districtLevel(8, '1.000003'),
    malformedCode(9, '1.004850A'),
    restoredZero(10, '2.002', '2.002000'),
  ],
};

/** The same list imported. */
export const imported: ValidationReport = {
  ...validation,
  command: 'import',
  revision: 3,
  outcome: {
    dataset: 'procedures',
    dryRun: false,
    added: 8,
    changed: 1,
    removed: 0,
    unchanged: 1,
    reach: 0,
    values: { kept: 0, emptied: 0, replaced: 0, removed: 0 },
    absentFields: [],
    rejectedFiles: ['.haicap/rejected/3-danh-sach.xlsx'],
  },
};
