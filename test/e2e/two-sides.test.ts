import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { bytesOf, text, workbookOf } from '../support/documents/workbooks.js';

interface Document {
  readonly vintage: string;
  readonly columns: readonly {
    readonly header: string;
    readonly field: string;
    readonly told?: string;
  }[];
  readonly summary: { readonly byStatus: Readonly<Record<string, number>> };
  readonly findings: readonly {
    readonly code: string;
    readonly row?: number;
    readonly message: string;
  }[];
}

const BOTH = 'Xã cũ,Huyện cũ,Tỉnh cũ,Xã mới,Tỉnh mới';
const RIGHTS = [
  'Thị trấn Thứa,Huyện Lương Tài,Bắc Ninh,Xã Lương Tài,Bắc Ninh',
  'Xã Phú Hòa,Huyện Lương Tài,Bắc Ninh,Lương Tài,Bắc Ninh',
];
const WRONG = 'Xã Trung Kênh,Huyện Lương Tài,Bắc Ninh,Phường Tây Mỗ,Hà Nội';

function reconciled(lines: readonly string[], ...flags: readonly string[]) {
  const desk = new Desk();
  desk.put('ho.csv', `${lines.join('\n')}\n`);
  const report = desk.json<Document>('reconcile', 'ho.csv', '--out', 'moi.csv', ...flags);
  const width = (lines[0] ?? '').split(',').length;
  const rows = desk.read('moi.csv').trimEnd().split('\n').slice(1);
  const codes = rows.map((line) => line.split(',')[width + 1]);
  return { desk, report, codes };
}

/** The rows whose new unit is told to be none of the successors. */
function told({ findings }: Document): (number | undefined)[] {
  return findings.filter(({ code }) => code === 'row-stated-against').map(({ row }) => row);
}

test('of a table with both sides the old one is reconciled and the new one checked against it', () => {
  const { report, codes } = reconciled([BOTH, ...RIGHTS, WRONG, WRONG]);
  expect(codes).toEqual(['09496', '09496', '09499', '09499']);
  expect(told(report)).toEqual([4]);
  expect(report.columns.map(({ field, told: side }) => `${field} ${side}`)).toEqual([
    'ward before',
    'district before',
    'province before',
    'newWard after',
    'newProvince after',
  ]);
  expect(report.vintage).toBe('before');
});

test('a workbook says the same, with the cell', () => {
  const desk = new Desk();
  const rows = [BOTH, ...RIGHTS, WRONG].map((line) => line.split(',').map(text));
  desk.put('ho.xlsx', bytesOf(workbookOf({ 'Sổ hộ': rows })));
  const report = desk.json<Document>('reconcile', 'ho.xlsx', '--out', 'moi.xlsx');
  expect(told(report)).toEqual([4]);
  expect(report.columns).toContainEqual(
    expect.objectContaining({ sheet: 'Sổ hộ', column: 'D', header: 'Xã mới', field: 'newWard' }),
  );
});

test('headers tell the period even of names that both periods know', () => {
  const names = ['Tây Mỗ,Hà Nội', 'Đại Mỗ,Hà Nội'];
  const old = reconciled(['Xã cũ,Tỉnh cũ', ...names]);
  expect(old.report.summary.byStatus).toMatchObject({ 'split-open': 2 });
  const today = reconciled(['Xã mới,Tỉnh mới', ...names]);
  expect(today.report.summary.byStatus).toMatchObject({ 'already-current': 2 });
  expect(today.codes).toEqual(['00634', '00637']);
  const said = reconciled(['Xã cũ,Tỉnh cũ', ...names], '--vintage', 'after');
  expect(said.codes).toEqual(['00634', '00637']);
});

test('what only makes sense in the other period is asked about, not converted', () => {
  const { report, codes } = reconciled([
    'Xã cũ,Tỉnh cũ',
    'Phường Lĩnh Nam,Hà Nội',
    'Phường Đặc Lạ,Hà Nội',
    'Phường Hạnh Thông,Thành phố Hồ Chí Minh',
  ]);
  expect(codes[2]).toBe('');
  expect(report.summary.byStatus['already-current']).toBe(0);
  const [asked] = report.findings.filter(({ row }) => row === 4);
  expect(asked?.message).toContain('Hạnh Thông');
});

test('a second run over an output is recognised, whatever sides it has', () => {
  const { desk } = reconciled([BOTH, ...RIGHTS]);
  const report = desk.json<Document>('reconcile', 'moi.csv', '--out', 'lai.csv');
  expect(report.findings.map(({ code }) => code)).toEqual(['reconciled-before']);
});
