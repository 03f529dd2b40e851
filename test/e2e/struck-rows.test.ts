import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { bytesOf } from '../support/datasets/examples.js';
import { struckXls } from '../support/documents/struck-xls.js';

interface Result {
  summary: { rows: number; accepted: number };
  findings: { code: string; severity: string; row?: number; cell?: string }[];
}

const LIST = bytesOf({
  name: 'a.xlsx',
  sheets: [
    {
      name: 'Danh sách',
      rows: [
        ['STT', 'Mã TTHC', 'Tên TTHC', 'Thời hạn giải quyết'],
        [1, '1.000031', 'Cấp giấy xác nhận', '05 ngày làm việc'],
        [2, { struck: '1.000032' }, { struck: 'Đổi giấy xác nhận' }, { struck: '03 ngày' }],
        [3, '1.000033', 'Thu giấy xác nhận', { struck: '10 ngày ', rest: '07 ngày' }],
      ],
    },
  ],
});

test('a struck-out row is read and told, or by --struck skip left out and told', () => {
  const desk = new Desk();
  desk.put('a.xlsx', LIST);
  const told = ({ findings }: Result) =>
    findings
      .filter(({ code }) => code.includes('struck'))
      .map(({ code, severity, row, cell }) => [code, severity, row, cell]);
  const part = ['cell-partly-struck', 'warning', 4, 'D4'];
  const read = desk.json<Result>('validate', 'procedures', 'a.xlsx');
  expect(read.summary.rows).toBe(3);
  expect(told(read)).toEqual([['row-struck-through', 'warning', 3, undefined], part]);
  const skipped = desk.json<Result>('import', 'procedures', 'a.xlsx', '--struck', 'skip');
  expect(skipped.summary).toMatchObject({ rows: 2, accepted: 2 });
  expect(told(skipped)).toEqual([['struck-rows-skipped', 'info', 3, undefined], part]);
  expect(desk.run('validate', 'procedures', 'a.xlsx', '--struck', 'no').status).toBe(2);
});

test('reconcile leaves struck-out rows as they are, without an answer, when they are skipped', () => {
  const desk = new Desk();
  const rows = [
    ['Họ tên', 'Phường/xã', 'Tỉnh'],
    ['A', 'Phường Trúc Bạch', 'Hà Nội'],
    [{ struck: 'B' }, { struck: 'Phường Quán Thánh' }, { struck: 'Hà Nội' }],
  ];
  desk.put('b.xlsx', bytesOf({ name: 'b.xlsx', sheets: [{ name: 'Sổ', rows }] }));
  const args = ['reconcile', 'b.xlsx', '--out', 'ra.xlsx', '--struck', 'skip'];
  const { summary, findings } = desk.json<Result>(...args);
  expect(summary.rows).toBe(1);
  expect(findings.map(({ code }) => code)).toContain('struck-rows-skipped');
});

test('of two rows with one code the struck one is set aside, in an xls workbook too', () => {
  const desk = new Desk();
  const header = { cells: ['STT', 'Mã TTHC', 'Tên TTHC'] };
  const list = struckXls({
    'Ghi chú': [{ cells: ['Danh sách gửi kèm'] }],
    'Danh sách': [
      header,
      { cells: [1, '1.000041', 'Cấp thẻ cũ'], struck: true },
      { cells: [2, '1.000041', 'Cấp thẻ mới'] },
      { cells: [3, '1.000042', 'Đổi thẻ'], struck: true },
    ],
  });
  desk.put('a.xls', list);
  const { summary, findings } = desk.json<Result>('import', 'procedures', 'a.xls');
  expect(summary).toMatchObject({ rows: 3, accepted: 2 });
  expect(findings.map(({ code, row }) => [code, row])).toEqual(
    expect.arrayContaining([
      ['row-struck-through', 2],
      ['row-struck-through', 4],
      ['struck-copy', 2],
    ]),
  );
  expect(findings.map(({ code }) => code)).not.toContain('key-duplicate');
  const skipped = desk.json<Result>('validate', 'procedures', 'a.xls', '--struck', 'skip');
  expect(skipped.summary).toMatchObject({ rows: 1, accepted: 1 });
});
