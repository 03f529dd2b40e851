import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

interface Document {
  readonly vintage: string;
  readonly findings: readonly {
    readonly code: string;
    readonly row?: number;
    readonly message: string;
  }[];
}

function reconciled(...lines: readonly string[]) {
  const desk = new Desk();
  desk.put('ho.csv', `${lines.join('\n')}\n`);
  const report = desk.json<Document>('reconcile', 'ho.csv', '--out', 'moi.csv');
  return { report, out: desk.read('moi.csv').trimEnd().split('\n').slice(1) };
}

test('a blank ward cell is said to be blank, and what stands beside it is no ward', () => {
  const { report } = reconciled(
    'Xã,Huyện,Tỉnh,Địa chỉ',
    'Xã Cổ Bi,Huyện Gia Lâm,Hà Nội,Thôn 1',
    ',Huyện Gia Lâm,Hà Nội,Thôn 3',
  );
  const told = report.findings.filter(({ row }) => row === 3);
  expect(told.map(({ code }) => code)).toEqual(['row-ward-blank']);
  const alone = reconciled('Xã,Huyện,Tỉnh', ',Huyện Gia Lâm,Hà Nội');
  expect(alone.report.findings.map(({ code }) => code)).toContain('row-ward-blank');
});

test('communes of a district that became a town are found under the types of before', () => {
  const { out } = reconciled('Xã,Huyện,Tỉnh', 'Xã Hải Lĩnh,Huyện Tĩnh Gia,Thanh Hóa');
  expect(out[0]).toContain(',merged,');
});

test('bare names without a province make no table one of a period', () => {
  expect(reconciled('Xã', 'Đại Hồng', 'Tản Lĩnh').report.vintage).toBe('mixed');
});

test('JSON is refused with the formats that rows are added to', () => {
  const desk = new Desk();
  desk.put('ho.json', '[{"ward":"Xã Cổ Bi"}]');
  const { status, stderr } = desk.run('reconcile', 'ho.json', '--out', 'moi.csv');
  expect(status).toBe(2);
  expect(stderr).toContain('xlsx, xls, ods, csv, tsv');
  expect(stderr).not.toMatch(/tsv, json/);
});
