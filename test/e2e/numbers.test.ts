import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

interface Found {
  readonly summary: { readonly accepted?: number; readonly changed?: number };
  readonly changes?: readonly { readonly consequences: readonly string[] }[];
  readonly findings: readonly { readonly code: string; readonly value?: string }[];
}

const desk = new Desk();

/** A list of one procedure with this fee and this first day of validity. */
function list(name: string, fee: string, day = '01/07/2025'): string {
  const row = `1.000080,Đăng ký khai sinh,"${fee}",163/QĐ-BTP,${day}`;
  return desk.put(name, `Mã TTHC,Tên TTHC,Phí,Số quyết định,Ngày có hiệu lực\n${row}\n`);
}

test.each(['40.0000 đồng', '-40.000', 'NaN', '4,00,000', '99999999999999999999'])(
  'a fee of %s is told, kept as text and accepted',
  (fee) => {
    const found = desk.json<Found>('validate', 'procedures', list('phi.csv', fee));
    expect(found).toMatchObject({ status: 0, summary: { accepted: 1 } });
    expect(found.findings.filter(({ code }) => code === 'number-unread')).toMatchObject([
      { value: fee },
    ]);
  },
);

test('numbers of JSON that no amount can be are told', () => {
  const fees = ['1e999', '-5', '12345678901234567890', '[40000, "40.0000"]'];
  const lines = fees.map((fee, index) => `{"code":"1.00008${index}","name":"Cấp","fees":${fee}}\n`);
  desk.put('phi.jsonl', lines.join(''));
  const { findings } = desk.json<Found>('validate', 'procedures', 'phi.jsonl');
  expect(findings.filter(({ code }) => code === 'number-unread')).toHaveLength(4);
});

test.each([
  ['40.000 đồng', '40000'],
  ['40,000 VNĐ', '40 000'],
  ['40 nghìn đồng', '40.000,-'],
  ['Miễn phí', '0 đồng'],
])('%s and %s are the same fee', (one, other) => {
  const files = [list('cu.csv', one), list('moi.csv', other)];
  const found = desk.json<Found>('diff', 'procedures', ...files);
  expect(found).toMatchObject({ status: 0, summary: { changed: 0 } });
});

test('a fee that can be read and one that cannot are different', () => {
  const files = [list('cu.csv', '40.000 đồng'), list('moi.csv', '40.0000 đồng')];
  const found = desk.json<Found>('diff', 'procedures', ...files);
  expect(found.changes).toMatchObject([{ consequences: ['fee-changed'] }]);
});

test('an impossible day takes effect at no time', () => {
  const files = [list('cu.csv', '0'), list('moi.csv', '0', '31/09/2026')];
  const found = desk.json<Found>('diff', 'procedures', ...files);
  expect(found.changes).toMatchObject([{ consequences: ['field-changed'] }]);
  expect(found.findings.map(({ code }) => code)).toContain('schema-violation');
});

test('quantities and errors in the rows of a process are told at their cells', () => {
  const times = ['2 ngày', '1.0000 ngày', 'NaN', '#N/A'];
  const rows = times.map((time, index) => `Cấp thẻ,${index + 1},Bước ${index + 1},${time}`);
  desk.put('qt.csv', `Tên quy trình,ID,Tên Form,Thời gian\n${rows.join('\n')}\n`);
  const found = desk.json<Found>('validate', 'processes', 'qt.csv');
  expect(found.findings).toMatchObject([
    { code: 'number-unread', cell: 'D3', field: 'steps.duration', value: '1.0000 ngày' },
    { code: 'number-unread', cell: 'D4', value: 'NaN' },
    { code: 'cell-error-value', cell: 'D5' },
  ]);
});

test('yes is no fee', () => {
  desk.put('phi.json', '[{"code":"1.000080","name":"Cấp","fees":true}]');
  const { findings } = desk.json<Found>('validate', 'procedures', 'phi.json');
  expect(findings).toMatchObject([{ code: 'number-unread', value: 'true' }]);
});
