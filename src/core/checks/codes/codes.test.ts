import { expect, test } from 'vitest';
import { recordsOf, run } from '../../../../test/support/datasets/checks.js';
import { codeInName } from './code-in-name.js';
import { codeOnPage } from './code-on-page.js';
import { codeScientific } from './code-scientific.js';
import { codeShape } from './code-shape.js';
import { codeSuffix } from './code-suffix.js';
import { codeType } from './code-type.js';

test('a malformed code is found with the code it probably means', async () => {
  const records = recordsOf([
    { code: '1.005160' },
    { code: '1.1.012756' },
    { code: '99.001' },
    { name: 'x' },
  ]);
  expect(await run(codeShape, records)).toMatchObject([
    {
      code: 'code-malformed',
      value: '1.1.012756',
      params: { closest: '1.012756' },
      place: { cell: 'A3' },
    },
    { code: 'code-malformed', value: '99.001', params: { closest: '' } },
  ]);
});

test.each(['1.00516E+00', '1E+05', '1,00516E+11', '1.0e5', '4E-05'])(
  '%s is a number in scientific notation, and not malformed besides',
  async (code) => {
    const records = recordsOf([{ code }]);
    expect(await run(codeScientific, records)).toMatchObject([
      { code: 'code-scientific', field: 'code', params: { shown: code }, place: { cell: 'A2' } },
    ]);
    expect(await run(codeShape, records)).toEqual([]);
  },
);

test.each(['1.005160', '1.00516', 'E05', '1.005160E', '1E'])('%s is not', async (code) => {
  expect(await run(codeScientific, recordsOf([{ code, name: '1E+05' }]))).toEqual([]);
});

test('the first digit of a code must agree with the type', async () => {
  const records = recordsOf([
    { code: '1.000001', type: 'other' },
    { code: '1.000002', type: 'detailed-by-law' },
    { code: '2.000003', type: 'not-assigned-by-law' },
    { code: '3.000004', type: 'other' },
  ]);
  expect(await run(codeType, records)).toMatchObject([
    { key: '1.000001', field: 'type', params: { digit: '1', expected: 'Được luật giao' } },
  ]);
});

test('internal codes, unknown types and malformed codes say nothing about the type', async () => {
  const records = recordsOf([
    { code: '5.000001', type: 'other' },
    { code: '1.000002', type: 'Loại lạ' },
    { code: '1.1.000003', type: 'other' },
    { code: '1.000004' },
  ]);
  expect(await run(codeType, records)).toEqual([]);
});

test.each(['.000.00.00.H22', '.H22', '.H22-1', '.H22.02', '.h22', '.H22.00.00.000'])(
  'the suffix %s names an abolished province',
  async (suffix) => {
    const [found] = await run(codeSuffix, recordsOf([{ code: '1.000001', codeSuffix: suffix }]));
    expect(found).toMatchObject({ params: { organisation: 'Tỉnh Hà Giang (H22)' } });
  },
);

test.each(['.000.00.00.H26', '.H19-1', '.000.00.22.G12', '.H220', '.AH22', '.H99'])(
  'the suffix %s does not',
  async (suffix) => {
    expect(await run(codeSuffix, recordsOf([{ code: '1.000001', codeSuffix: suffix }]))).toEqual(
      [],
    );
  },
);

test('an abolished province without a name is named by its identifier', async () => {
  const [found] = await run(codeSuffix, recordsOf([{ code: '1.000001', codeSuffix: '.H23' }]));
  expect(found).toMatchObject({ params: { organisation: 'H23' } });
});

test('before the reform the suffix was right', async () => {
  const records = recordsOf([{ code: '1.000001', codeSuffix: '.H22' }]);
  expect(await run(codeSuffix, records, { asOf: '2025-06-30' })).toEqual([]);
});

test('a name that holds another code contradicts the record', async () => {
  const records = recordsOf([
    { code: '1.000001', name: '1.013978.H41- Đăng ký đất đai' },
    { code: '1.000002', name: 'Đăng ký (1.000002, thay 1.013978)' },
    { code: '1.000003', name: 'Nộp 1.000.000 đồng' },
    { code: '1.1.000004', name: 'Đăng ký (1.000004)' },
  ]);
  expect(await run(codeInName, records)).toMatchObject([
    { key: '1.000001', field: 'name', params: { found: ['1.013978'] } },
  ]);
});

test('a page that gives another code belongs to another procedure', async () => {
  const records = recordsOf([
    { code: '1.002544', page: 'Tên thủ tục X Mã thủ tục1.014023Số quyết định' },
    { code: '1.000080', page: 'Mã thủ tục1.000080Số quyết định' },
    { code: '1.000081', page: 'Không có mã' },
    { code: '1.000082' },
  ]);
  expect(await run(codeOnPage, records)).toMatchObject([
    {
      key: '1.002544',
      value: 'Mã thủ tục1.014023',
      params: { found: '1.014023' },
      place: { column: 'page' },
    },
  ]);
});

test('a page in decomposed Unicode testifies as well', async () => {
  const page = 'Mã thủ tục 1.014023'.normalize('NFD');
  expect(await run(codeOnPage, recordsOf([{ code: '1.002544', page }]))).toHaveLength(1);
});
