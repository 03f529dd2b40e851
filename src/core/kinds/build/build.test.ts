import { expect, test } from 'vitest';
import { type CellInput, tableOf } from '../../../../test/support/datasets/tables.js';
import { toTcvn3 } from '../../../../test/support/documents/encodings.js';
import { loadKind } from '../kinds/load.js';
import { matchColumns } from '../match/columns/columns.js';
import { buildRecords } from './build.js';

const kind = loadKind('procedures');

function build(headers: string[], rows: CellInput[][], disabled: string[] = []) {
  const table = tableOf(headers, rows);
  const matching = matchColumns(kind, table, []);
  return buildRecords(kind, [{ table, matching }], (name) => !disabled.includes(name));
}

function fieldsOf(header: string, cell: CellInput, disabled: string[] = []) {
  const { records } = build(['Mã số', 'Tên', header], [['1.005160', 'A', cell]], disabled);
  const { code: _code, name: _name, ...rest } = records[0]?.fields ?? {};
  return rest;
}

test('a row becomes a record that knows its row, and repairs are told with from and to', () => {
  const { records, findings } = build(['Mã số', 'Tên'], [[1.00516, 'Cấp  lại\u00a0thẻ ']]);
  expect(records[0]?.fields).toEqual({ code: '1.005160', name: 'Cấp lại thẻ' });
  expect(records[0]?.key).toBe('1.005160');
  expect(records[0]?.origin.row.number).toBe(2);
  expect(findings.map((found) => [found.code, found.place.cell, found.key, found.fix])).toEqual([
    ['restore-trailing-zero', 'A2', '1.005160', { from: '1.00516', to: '1.005160' }],
    ['tidy-space', 'B2', '1.005160', { from: 'Cấp  lại\u00a0thẻ ', to: 'Cấp lại thẻ' }],
  ]);
});

test('a code is what the cell holds, not what a narrow format shows of it', () => {
  const narrow = { type: 'number', text: '1.01', raw: 1.005164, format: '0.00' } as const;
  const { records, findings } = build(['Mã số', 'Tên'], [[narrow, 'A']]);
  expect(records[0]?.key).toBe('1.005164');
  expect(findings.map((found) => [found.code, found.fix])).toEqual([
    ['restore-hidden-digits', { from: '1.01', to: '1.005164' }],
  ]);
});

test('few decimals are a code in a number cell, and numbering in a text', () => {
  const codes = (cell: CellInput) => build(['Mã TTHC', 'Tên'], [[cell, 'A']]).records[0]?.key;
  expect([codes(1.01), codes('1.01'), codes('1.005')]).toEqual(['1.010000', '1.01', '1.005000']);
});

test('a switched-off repair is not made', () => {
  const { records, findings } = build(
    ['Mã số', 'Tên'],
    [[1.00516, 'A']],
    ['restore-trailing-zero'],
  );
  expect(records[0]?.fields.code).toBe('1.00516');
  expect(findings).toEqual([]);
});

test('a local code parts into base and suffix, and both make the key', () => {
  const { records, findings } = build(['Mã số', 'Tên'], [['1.001612.000.00.00.H48', 'A']]);
  expect(records[0]?.fields).toEqual({ code: '1.001612', codeSuffix: '.000.00.00.H48', name: 'A' });
  expect(records[0]?.key).toBe('1.001612.000.00.00.H48');
  expect(findings.map((found) => found.code)).toEqual(['split-code-suffix']);
});

test('agencies: one a line, blanks and repeats removed', () => {
  const cell = 'Sở Tư pháp\n\nUBND cấp xã \nSở tư pháp';
  expect(fieldsOf('Cơ quan thực hiện', cell)).toEqual({ agencies: ['Sở Tư pháp', 'UBND cấp xã'] });
});

test('subjects are found in their vocabulary, commas and all', () => {
  const cell =
    'Công dân Việt Nam, Tổ chức (không bao gồm doanh nghiệp, HTX), Cán bộ, công chức, viên chức';
  expect(fieldsOf('Đối tượng', cell)).toEqual({
    subjects: ['citizen', 'organisation', 'official'],
  });
  expect(fieldsOf('Đối tượng', 'Công dân, Người ngoài hành tinh, xa lạ')).toEqual({
    subjects: ['citizen', 'Người ngoài hành tinh, xa lạ'],
  });
});

test.each([
  ['Cấp thực hiện', 'Tỉnh', { levels: ['province'] }],
  ['Cấp thực hiện', 'Cấp tỉnh, Cấp xã', { levels: ['province', 'commune'] }],
  ['Cấp thực hiện', 'Huyện', { levels: ['district'] }],
  [
    'Thời hạn giải quyết',
    'Không quá 17 ngày làm việc',
    { timeLimit: { value: 17, unit: 'working-day', description: 'Không quá 17 ngày làm việc' } },
  ],
  ['Thời hạn giải quyết', '2,5 Ngày làm việc', { timeLimit: { value: 2.5, unit: 'working-day' } }],
  ['Thời hạn giải quyết', '05 (năm) ngày', { timeLimit: { value: 5, unit: 'day' } }],
  [
    'Thời hạn giải quyết',
    '10 ngày, vùng khó khăn 20 ngày',
    { timeLimit: { description: '10 ngày, vùng khó khăn 20 ngày' } },
  ],
  ['Phí, lệ phí', 'Không', { fees: [{ amount: 0 }] }],
  ['Phí, lệ phí', '25.000', { fees: [{ amount: 25000 }] }],
  ['Phí, lệ phí', '10,000 Việt Nam Đồng', { fees: [{ amount: 10000, currency: 'VND' }] }],
  ['Phí, lệ phí', '25.000 đồng/giấy', { fees: [{ description: '25.000 đồng/giấy' }] }],
  [
    'QĐ công bố',
    'SỐ 64/QĐ-NHNN',
    { decision: { number: '64/QĐ-NHNN', original: 'SỐ 64/QĐ-NHNN' } },
  ],
  ['QĐ công bố', '163/QĐ-BTP', { decision: { number: '163/QĐ-BTP' } }],
  ['QĐ công bố', '1681', { decision: { original: '1681' } }],
  ['Ngày hiệu lực', '1/7/2025', { validFrom: '2025-07-01' }],
  ['Ngày hiệu lực', '31/02/2025', { validFrom: '31/02/2025' }],
  ['Cơ quan thực hiện', 'Không có thông tin', {}],
  ['Mức độ DVC', 'Mức độ 4', { onlineLevel: 'full' }],
])('%s: %s', (header, cell, expected) => {
  expect(fieldsOf(header, cell)).toEqual(expected);
});

test('a date cell is read by its date, a number of money by its value', () => {
  const date = { type: 'date', text: '7/1/25', raw: 45839, date: '2025-07-01' } as const;
  expect(fieldsOf('Ngày hiệu lực', date)).toEqual({ validFrom: '2025-07-01' });
  const money = { type: 'number', text: '25,000', raw: 25000, format: '#,##0' } as const;
  expect(fieldsOf('Phí, lệ phí', money)).toEqual({ fees: [{ amount: 25000 }] });
});

test('nested records of the national database come in as objects', () => {
  const raw = [
    {
      KENH: 'Trực tuyến',
      THOIGIAN: [
        { THOIGIANGIAIQUYET: '2,5', DONVITINH: 'Ngày làm việc', PHILEPHI: [{ SOTIEN: 0 }] },
      ],
    },
  ];
  const cell = { type: 'json', text: JSON.stringify(raw), raw } as const;
  expect(fieldsOf('CACHTHUCTHUCHIEN', cell)).toEqual({
    channels: [
      { channel: 'online', times: [{ value: 2.5, unit: 'working-day', fees: [{ amount: 0 }] }] },
    ],
  });
});

test('JSON in a cell is read; an object with undeclared parts is kept whole', () => {
  expect(fieldsOf('Thành phần hồ sơ', '["Đơn", "Bản sao"]')).toEqual({
    documents: [{ name: 'Đơn' }, { name: 'Bản sao' }],
  });
  expect(fieldsOf('Thành phần hồ sơ', '{"lạ": 1}')).toEqual({ documents: [{ name: '{"lạ":1}' }] });
});

test.each([
  [
    'Thành phần hồ sơ',
    '- Tờ khai\n- Bản sao',
    { documents: [{ name: 'Tờ khai' }, { name: 'Bản sao' }] },
  ],
  [
    'Thành phần hồ sơ',
    '- Tờ khai\ngồm 2 trang',
    { documents: [{ name: '- Tờ khai\ngồm 2 trang' }] },
  ],
  [
    'Căn cứ pháp lý',
    '1. Luật A\n2. Luật B',
    { legalBases: [{ name: 'Luật A' }, { name: 'Luật B' }] },
  ],
  [
    'Cách thức thực hiện',
    'Trực tiếp\nTrực tuyến',
    { channels: [{ channel: 'in-person' }, { channel: 'online' }] },
  ],
  [
    'Cách thức thực hiện',
    'Nộp tại bộ phận một cửa',
    { channels: [{ description: 'Nộp tại bộ phận một cửa' }] },
  ],
])('%s: %j as a list', (header, cell, expected) => {
  expect(fieldsOf(header, cell)).toEqual(expected);
});

test('a fee that is an object of another form is kept whole, not refused', () => {
  expect(fieldsOf('Phí, lệ phí', '{"le_phi": "Không có"}')).toEqual({
    fees: [{ description: '{"le_phi":"Không có"}' }],
  });
});

test('a text inside a list is a text, even one that looks like JSON', () => {
  const raw = ['["a"]', 'b'];
  const cell = { type: 'json', text: JSON.stringify(raw), raw } as const;
  expect(fieldsOf('Kết quả', cell)).toEqual({ results: ['["a"]', 'b'] });
});

test('a cell with an error has no value', () => {
  expect(fieldsOf('Lĩnh vực', { type: 'error', text: '#N/A', raw: '#N/A' })).toEqual({});
});

test('a table written for an old font is understood, headers too, and every cell says so', () => {
  const headers = ['Mã số', 'Tên', 'Cơ quan thực hiện', 'Số quyết định'].map(toTcvn3);
  const row = ['1.000080', 'Đăng ký  khai sinh', 'Sở Tư pháp', 'SỐ 64/QĐ-NHNN'].map(toTcvn3);
  const { records, findings } = build(headers, [row]);
  expect(records[0]?.fields).toEqual({
    code: '1.000080',
    name: 'Đăng ký khai sinh',
    agencies: ['Sở Tư pháp'],
    decision: { number: '64/QĐ-NHNN', original: 'Số 64/QĐ-NHNN' },
  });
  const converted = findings.filter((found) => found.code === 'convert-legacy-font');
  expect(converted.map((found) => found.fix?.to)).toEqual([
    'Đăng ký  khai sinh',
    'Số 64/QĐ-NHNN',
    'Sở Tư pháp',
  ]);
});

test('switched off, the letters of the old font stay letter by letter', () => {
  const name = toTcvn3('Đăng ký tư pháp ở Hải Dương');
  const { records } = build(['Mã số', 'Tên'], [['1.000080', name]], ['convert-legacy-font']);
  expect(records[0]?.fields.name).toBe(name);
});

test('texts inside nested records are converted as well', () => {
  const raw = [{ TENGIAYTO: toTcvn3('Tờ khai đăng ký theo mẫu') }];
  const cell = { type: 'json', text: JSON.stringify(raw), raw } as const;
  expect(fieldsOf('Thành phần hồ sơ', cell)).toEqual({
    documents: [{ name: 'Tờ khai đăng ký theo mẫu' }],
  });
});
