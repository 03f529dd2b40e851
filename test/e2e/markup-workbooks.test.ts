import { expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { Desk } from '../support/cli.js';

interface Result {
  status: number | null;
  summary: { rows: number; accepted: number };
  findings: { code: string; severity: string }[];
}

const HTML = `<html><head><meta charset="utf-8"></head><body><table border="1">
  <tr><td colspan="3"><b>DANH MỤC THỦ TỤC</b></td></tr>
  <tr><th>STT</th><th>Mã TTHC</th><th>Tên TTHC</th></tr>
  <tr><td>1</td><td x:num="1.00504">1.005040</td><td>Cấp giấy&nbsp;xác nhận</td></tr>
  <tr><td>2</td><td>1.005041</td><td>Đổi giấy xác nhận</td></tr></table></body></html>`;

const rowOf = (...cells: string[]) =>
  `<Row>${cells.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join('')}</Row>`;

const XML = `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="Danh mục"><Table>${rowOf('Mã TTHC', 'Tên TTHC')}${rowOf('1.005040', 'Cấp giấy xác nhận')}${rowOf('1.005041', 'Đổi giấy xác nhận')}</Table></Worksheet></Workbook>`;

const MHT = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset="utf-8"\n\n${HTML}\n--b--\n`;

test.each([
  ['html', HTML],
  ['xml', XML],
  ['mht', MHT],
])('%s under the name of a workbook is imported as it is, and told', (_, content) => {
  const desk = new Desk();
  desk.put('a.xls', content);
  const result = desk.json<Result>('import', 'procedures', 'a.xls');
  expect(result.summary).toMatchObject({ rows: 2, accepted: 2 });
  const other = result.findings.filter(({ severity }) => severity !== 'info');
  expect([other, result.findings.map(({ code }) => code)]).toEqual([
    [],
    expect.arrayContaining(['content-not-as-named']),
  ]);
  expect(desk.run('show', '@1', '1.005040').status).toBe(0);
});

test('reconcile writes such a file as xlsx, zeros and hidden rows kept, or as csv', () => {
  const desk = new Desk();
  const row = (look: string, ...cells: string[]) =>
    `<tr${look}>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  desk.put(
    'so.xls',
    `<table>${row('', 'Mã hộ', 'Phường/xã', 'Tỉnh')}${row('', '001', 'Phường Trúc Bạch', 'Hà Nội')}${row(
      ' style="display:none"',
      '002',
      'Phường Quán Thánh',
      'Hà Nội',
    )}</table>`,
  );
  expect(desk.run('reconcile', 'so.xls', '--out', 'ra.xlsx').status).toBe(0);
  const book = read(desk.bytes('ra.xlsx'), { cellStyles: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  const rows = utils.sheet_to_json<string[]>(sheet ?? {}, { header: 1 });
  expect(rows.map((cells) => cells.slice(0, 5))).toEqual([
    ['Mã hộ', 'Phường/xã', 'Tỉnh', 'Kết quả (haicap)', 'Mã xã mới (haicap)'],
    ['001', 'Phường Trúc Bạch', 'Hà Nội', 'nhập vào đơn vị mới', '00004'],
    ['002', 'Phường Quán Thánh', 'Hà Nội', 'nhập vào đơn vị mới', '00004'],
  ]);
  expect(sheet?.['!rows']?.[2]?.hidden).toBe(true);
  expect(desk.run('reconcile', 'so.xls', '--out', 'ra.csv').status).toBe(0);
  expect(desk.read('ra.csv')).toContain('001,Phường Trúc Bạch,Hà Nội,merged,00004');
  expect(desk.run('reconcile', 'so.xls', '--out', 'ra.xls').status).toBe(2);
});
