import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import type { Validation } from '../support/datasets/lists.js';
import { bytesOf, text, workbookOf } from '../support/documents/workbooks.js';

const LIST = [
  ['STT', 'Mã TTHC', 'Tên TTHC', 'Lĩnh vực'],
  ['1', '1.005160', 'Cấp thẻ', 'Hộ tịch'],
];

/** Sheets beside a list that are plainly none. */
const NO_LISTS = {
  'a title page': [
    ['ỦY BAN NHÂN DÂN TỈNH', 'CỘNG HÒA XÃ HỘI'],
    [],
    ['DANH MỤC'],
    ['Tháng 11/2026'],
  ],
  signatures: [
    ['NGƯỜI LẬP', 'CHỦ TỊCH'],
    ['Nguyễn Văn A', 'Trần Thị B'],
  ],
  instructions: [['HƯỚNG DẪN'], ['1. Cột Mã TTHC ghi mã trên Cổng quốc gia'], ['2. Không xóa cột']],
};

function found(sheets: Readonly<Record<string, readonly (readonly string[])[]>>) {
  const desk = new Desk();
  const cells = Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => row.map(text))]),
  );
  desk.put('a.xlsx', bytesOf(workbookOf(cells)));
  return { desk, report: desk.json<Validation>('validate', 'procedures', 'a.xlsx') };
}

test.each(Object.entries(NO_LISTS))('%s beside a list is told, and is no fault', (_, rows) => {
  const { desk, report } = found({ Bìa: rows, 'Danh mục': LIST });
  const told = report.findings.filter((one) => one.sheet === 'Bìa');
  expect(told).toMatchObject([{ code: 'sheet-no-list', severity: 'info' }]);
  const replaced = desk.run('import', 'procedures', 'a.xlsx', '--replace');
  expect([replaced.status, replaced.stderr]).toEqual([0, '']);
});

test('alone it is told that no list is there', () => {
  const { desk } = found({ Bìa: NO_LISTS['a title page'] });
  const { status, stdout } = desk.run('validate', 'procedures', 'a.xlsx');
  expect([status, stdout]).toEqual([1, expect.stringContaining('header-not-found')]);
});

test('a sheet that may hold records is a warning, and nothing is replaced', () => {
  const rest = [
    ['Mã', 'Việc'],
    ['1.005161', 'Cấp sổ'],
  ];
  const { desk, report } = found({ Tiếp: rest, 'Danh mục': LIST });
  expect(report.findings.filter(({ sheet }) => sheet === 'Tiếp')).not.toMatchObject([
    { severity: 'info' },
  ]);
  expect(desk.run('import', 'procedures', 'a.xlsx', '--replace').status).toBe(1);
});
