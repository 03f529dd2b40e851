import { expect, test } from 'vitest';
import { bytesOf, number, text, workbookOf } from '../../../test/support/documents/workbooks.js';
import { temporaryFile } from '../../../test/support/files.js';
import { readContent } from '../../lib/tables/index.js';
import { toTables } from '../layout/index.js';
import { buildRecords } from './build/build.js';
import { loadKind } from './kinds/load.js';
import { matchColumns } from './match/columns/columns.js';
import { headersOf } from './match/header/header.js';

const kind = loadKind('procedures');

/** Reads one row of a file as a user's file is read: what a person sees is what a record holds. */
async function fieldsOf(name: string, content: string | Uint8Array) {
  const { grids } = await readContent(temporaryFile(name, content));
  const [grid] = grids;
  if (grid === undefined) throw new Error('no grid');
  const recogniseHeader = headersOf(kind).recognise;
  const [table] = toTables(grid, { recogniseHeader, expected: [], hidden: 'read' }).tables;
  if (table === undefined) throw new Error('no table');
  const matching = matchColumns(kind, table, []);
  const { records, findings } = buildRecords(kind, [{ table, matching }], () => true);
  const { code, name: _, ...fields } = records[0]?.fields ?? {};
  return { code, fields, findings };
}

type Cell = ReturnType<typeof number>;

async function inWorkbook(header: string, cell: Cell, options: { date1904?: boolean } = {}) {
  const rows = [
    [text('Mã số'), text('Tên'), text(header)],
    [text('1.000080'), text('Đăng ký'), cell],
  ];
  const workbook = workbookOf({ Sheet1: rows });
  workbook.Workbook = { WBProps: { date1904: options.date1904 ?? false } };
  return fieldsOf('a.xlsx', bytesOf(workbook));
}

function inCsv(header: string, shown: string) {
  return fieldsOf('a.csv', `Mã số;Tên;${header}\n1.000080;Đăng ký;${shown}\n`);
}

test.each([
  [1.00516, '0.000000', '1.005160'],
  [2, '0.000000', '2.000000'],
  [1.00516, undefined, '1.005160'],
])('a code stored as the number %d with format %s is %s', async (value, format, code) => {
  const rows = [
    [text('Mã số'), text('Tên')],
    [number(value, format), text('Đăng ký')],
  ];
  expect((await fieldsOf('a.xlsx', bytesOf(workbookOf({ Sheet1: rows })))).code).toBe(code);
});

test('first zeros that a format shows are part of the value', async () => {
  const { fields } = await inWorkbook('Ghi chú', number(4, '00000'));
  expect(fields).toEqual({ notes: '00004' });
});

test.each([
  ['dates', number(45_839, 'dd/mm/yyyy'), {}],
  ['dates of 1904', number(45_839 - 1462, 'dd/mm/yyyy'), { date1904: true }],
  ['dates as another country shows them', number(45_839, 'm/d/yy'), {}],
  ['dates with a time', number(45_839.4375, 'dd/mm/yyyy hh:mm'), {}],
  ['numbers of days without a format', number(45_839), {}],
  ['such numbers of 1904', number(45_839 - 1462), { date1904: true }],
] as const)('%s are days', async (_, cell, options) => {
  const { fields } = await inWorkbook('Ngày hiệu lực', cell, options);
  expect(fields).toEqual({ validFrom: '2025-07-01' });
});

test('a time that is left out of a date is told', async () => {
  const { findings } = await inWorkbook('Ngày hiệu lực', number(45_839.4375, 'dd/mm/yyyy hh:mm'));
  expect(findings).toMatchObject([
    { code: 'read-date', fix: { from: '2025-07-01T10:30:00', to: '2025-07-01' } },
  ]);
  expect((await inWorkbook('Ngày hiệu lực', number(45_839, 'dd/mm/yyyy'))).findings).toEqual([]);
});

test.each([
  ['1/7/25', '2025-07-01'],
  ['01 tháng 7, 2025', '2025-07-01'],
  ['tháng 7/2025', 'tháng 7/2025'],
])('the date %s in a delimited file is %s', async (shown, value) => {
  expect((await inCsv('Ngày hiệu lực', shown)).fields).toEqual({ validFrom: value });
});

test.each([
  ['a percentage', 0.5, '0%', '50%'],
  ['a time', 0.4375, 'hh:mm', '10:30'],
])('%s in a field of text is what is shown', async (_, value, format, shown) => {
  expect((await inWorkbook('Ghi chú', number(value, format))).fields).toEqual({ notes: shown });
});

test.each([
  ['a percentage is no amount', 'Phí, lệ phí', 0.5, '0%', { fees: [{ description: '50%' }] }],
  [
    'a time is no length of time',
    'Thời hạn giải quyết',
    0.4375,
    'hh:mm',
    { timeLimit: { description: '10:30' } },
  ],
  [
    'the unit that a format shows',
    'Phí, lệ phí',
    25_000,
    '#,##0 "đồng"',
    { fees: [{ amount: 25_000, currency: 'VND' }] },
  ],
  [
    'the unit of time that a format shows',
    'Thời hạn giải quyết',
    2.5,
    '0.0 "ngày"',
    { timeLimit: { value: 2.5, unit: 'day' } },
  ],
  [
    'all of the unit that a format shows',
    'Phí, lệ phí',
    25_000,
    '#,##0 "đồng/lần"',
    { fees: [{ description: '25.000 đồng/lần' }] },
  ],
  [
    'a number that is shown in thousands',
    'Phí, lệ phí',
    25_500,
    '#,##0, "nghìn đồng"',
    { fees: [{ amount: 25_500, currency: 'VND' }] },
  ],
  [
    'a number shown in the thousands of its header',
    'Phí, lệ phí (nghìn đồng)',
    25_000,
    '#,##0,',
    { fees: [{ amount: 25_000, currency: 'VND' }] },
  ],
  [
    'a currency before it',
    'Phí, lệ phí',
    25,
    '"$"#,##0.00',
    { fees: [{ amount: 25, currency: 'USD' }] },
  ],
  [
    'words before it',
    'Thời hạn giải quyết',
    5,
    '"Không quá "0" ngày"',
    { timeLimit: { value: 5, unit: 'day', description: 'Không quá 5 ngày' } },
  ],
  [
    'a negative length',
    'Thời hạn giải quyết',
    -3,
    '0 "ngày"',
    { timeLimit: { description: '-3 ngày' } },
  ],
  [
    'a negative amount in brackets',
    'Phí, lệ phí',
    -5000,
    '#,##0;(#,##0)',
    { fees: [{ description: '-5.000' }] },
  ],
  ['a thousand days', 'Thời hạn giải quyết', 1000, '#,##0', { timeLimit: { value: 1000 } }],
  ['four decimals', 'Phí, lệ phí', 75.1234, undefined, { fees: [{ amount: 75.1234 }] }],
  [
    'the noise of binary fractions',
    'Phí, lệ phí',
    0.1 + 0.2,
    undefined,
    { fees: [{ amount: 0.3 }] },
  ],
  ['three decimals are no thousands', 'Phí, lệ phí', 2.125, '0.000', { fees: [{ amount: 2.125 }] }],
])('%s', async (_, header, value, format, fields) => {
  expect((await inWorkbook(header, number(value, format))).fields).toEqual(fields);
});

test.each(['#N/A', '#REF!', 'Err:502'])(
  'the error %s is no value in a file of text',
  async (shown) => {
    expect((await inCsv('Ghi chú', shown)).fields).toEqual({});
  },
);
