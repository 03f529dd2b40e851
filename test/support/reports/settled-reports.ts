import { finding } from '../../../src/core/findings/index.js';
import { accountOfAll, sumOfAccounts } from '../../../src/core/layout/index.js';
import { LedgerBook } from '../../../src/core/settle/index.js';
import type { ReconcileReport } from '../../../src/features/reconcile/report/types.js';
import type { ReviewReport } from '../../../src/features/review/report/types.js';

/** Of a review in which one of two questions was answered. */
export const reviewed: ReviewReport = {
  type: 'review',
  file: 'so-ho.csv',
  decisions: 'tra-loi.json',
  asOf: '2026-09-20',
  vintage: 'mixed',
  summary: { questions: 2, rows: 5, answered: 1, answeredRows: 4 },
  questions: [
    {
      id: '0123456789ab',
      doubt: 'split',
      evidence: { code: '00634' },
      rows: 1,
      samples: [2],
      examples: [{ row: 2, words: { code: '00634', area: 'Tổ 5' } }],
      own: {
        code: '00634',
        name: 'Phường Đại Mỗ',
        type: 'ward',
        district: 'Quận Nam Từ Liêm',
        province: 'Thành phố Hà Nội',
        provinceCode: '01',
      },
      candidates: [
        {
          code: '00637',
          name: 'Phường Đại Mỗ',
          type: 'ward',
          province: 'Thành phố Hà Nội',
          provinceCode: '01',
          from: {
            code: '00634',
            name: 'Phường Đại Mỗ',
            type: 'ward',
            district: 'Quận Nam Từ Liêm',
            province: 'Thành phố Hà Nội',
            step: 1,
            coverage: 'partial',
            area: 'part',
            population: 'part',
            legalBasis: { resolution: '1656/NQ-UBTVQH15', effective: '2025-07-01' },
          },
          cited: ['1656/NQ-UBTVQH15 1 38'],
        },
      ],
    },
  ],
  findings: [
    finding('questions-open', { place: { file: 'so-ho.csv' } }, { questions: 1, rows: 1 }),
  ],
};

/** Of a workbook with a row that is open and one that was set aside. */
export const reconciled: ReconcileReport = {
  type: 'reconcile',
  file: 'so-ho.xlsx',
  out: 'so-ho-moi.xlsx',
  beside: ['so-ho-moi.questions.csv'],
  asOf: '2026-09-20',
  vintage: 'before',
  columns: [
    { column: 'B', header: 'Xã cũ', field: 'ward', why: 'exact', told: 'before' },
    { column: 'C', header: 'Ma xa', field: 'wardCode', why: 'bare' },
  ],
  inputs: [
    {
      file: 'so-ho.xlsx',
      sheet: 'Sổ hộ',
      account: sumOfAccounts([
        accountOfAll(1, 'header'),
        accountOfAll(1, 'data'),
        accountOfAll(1, 'set-aside'),
      ]),
    },
  ],
  summary: {
    rows: 2,
    byStatus: { ...new LedgerBook().byStatus, 'split-open': 1 },
  },
  ledger: { rowsIn: 2, rowsOut: 1, rowsSetAside: 1, balanced: true },
  questions: reviewed.questions.map((question) => ({ ...question, sheet: 'Sổ hộ' })),
  findings: [],
};
