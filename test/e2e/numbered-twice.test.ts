import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { bytesOf } from '../support/datasets/examples.js';

interface Result {
  summary: { rows: number };
  findings: { code: string; row?: number }[];
}

test('both rows of one number are read and told; reconcile refuses to add to either', () => {
  const desk = new Desk();
  const rows = [
    ['Mã hộ', 'Phường/xã', 'Tỉnh'],
    ['001', 'Phường Trúc Bạch', 'Hà Nội'],
    ['002', 'Phường Quán Thánh', 'Hà Nội'],
  ];
  const sheets = [{ name: 'Sổ', rows, rowNumbers: [1, 2, 2] }];
  desk.put('so.xlsx', bytesOf({ name: 'so.xlsx', sheets }));
  const { summary, findings } = desk.json<Result>('validate', 'records', 'so.xlsx');
  expect(summary.rows).toBe(2);
  expect(findings).toContainEqual(expect.objectContaining({ code: 'row-number-twice', row: 2 }));
  const refused = desk.run('reconcile', 'so.xlsx', '--out', 'ra.xlsx', '--lang', 'en');
  expect([refused.status, refused.stderr]).toEqual([3, expect.stringContaining('number 2')]);
  expect(desk.list()).toEqual(['so.xlsx']);
});
