import { expect, test } from 'vitest';
import { recordsOf, run } from '../../../../test/support/datasets/checks.js';
import { errorCells } from './error-cells.js';
import { legacyFont } from './legacy-font.js';
import { pdfText } from './pdf-text.js';
import { validity } from './validity.js';

test('a spreadsheet error in a mapped column is found', async () => {
  const cells = { name: { type: 'error', text: '#N/A', raw: '#N/A' } } as const;
  expect(await run(errorCells, recordsOf([{ code: '1.000001' }], { cells }))).toMatchObject([
    { code: 'cell-error-value', value: '#N/A', field: 'name', place: { cell: 'B2' } },
  ]);
});

test('the text of an error is none', async () => {
  expect(await run(errorCells, recordsOf([{ code: '1.000001', name: '#N/A' }]))).toEqual([]);
});

test('a name torn apart by a PDF is found with the torn place', async () => {
  const records = recordsOf([{ name: 'Cấp, c ấp lại giấy phép' }, { name: 'Cấp lại giấy phép' }]);
  expect(await run(pdfText, records)).toMatchObject([
    {
      code: 'text-from-pdf',
      place: { row: 2 },
      params: { sample: expect.stringContaining('c ấp') },
    },
  ]);
});

test('a last day before the first is found, shown as the sheet shows it', async () => {
  const records = recordsOf([
    { validFrom: '2025-07-01', validTo: '2025-01-07' },
    { validFrom: '2025-07-01', validTo: '2025-07-01' },
    { validTo: '2025-01-07' },
    { validFrom: '2025-07-01', validTo: 'chưa rõ' },
  ]);
  expect(await run(validity, records)).toMatchObject([
    {
      code: 'validity-reversed',
      field: 'validTo',
      params: { start: '2025-07-01', end: '2025-01-07' },
    },
  ]);
});

test('text of fonts older than Unicode is found in any field, with what it reads', async () => {
  const records = recordsOf([
    { name: 'B¶o Th¾ng', fields: ['Tieáng Vieät'] },
    { name: 'Bảo Thắng', fields: ['Café'] },
  ]);
  expect(await run(legacyFont, records)).toMatchObject([
    { code: 'text-legacy-font', field: 'name', params: { font: 'TCVN3', converted: 'Bảo Thắng' } },
    { field: 'fields', params: { font: 'VNI', converted: 'Tiếng Việt' } },
  ]);
});
