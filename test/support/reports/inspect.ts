import { finding } from '../../../src/core/findings/index.js';
import type { InspectReport } from '../../../src/features/inspect/report/types.js';

/** A workbook and a delimited file. */
export const inspect: InspectReport = {
  type: 'inspect',
  unreadable: [],
  inputs: [
    {
      file: 'danh-sach.xlsx',
      format: 'xlsx',
      sheets: [
        {
          sheet: 'Sheet1',
          hidden: false,
          drawing: [],
          usedRange: 'A1:C14',
          headerRows: [2],
          firstDataRow: 3,
          rows: 12,
          columns: [
            { letter: 'A', header: 'Mã số', field: 'code', confidence: 1, why: 'exact' },
            { letter: 'B', header: 'Ten thu tuc', field: 'name', confidence: 0.95, why: 'bare' },
            { letter: 'C', header: 'Ghi chú riêng', why: 'unmatched' },
          ],
          kindGuess: 'procedures',
        },
        {
          sheet: 'Nháp',
          hidden: true,
          drawing: [],
          headerRows: [],
          firstDataRow: 0,
          rows: 0,
          columns: [],
        },
      ],
    },
    {
      file: 'xuat.csv',
      format: 'csv',
      encoding: 'utf-8',
      delimiter: '\t',
      sheets: [
        {
          sheet: null,
          hidden: false,
          drawing: [],
          headerRows: [1],
          firstDataRow: 2,
          rows: 1,
          columns: [{ letter: 'A', header: 'Mã', field: 'code', confidence: 0.9, why: 'weak' }],
        },
      ],
    },
  ],
  findings: [finding('sheet-hidden', { place: { file: 'danh-sach.xlsx', sheet: 'Nháp' } }, {})],
};
