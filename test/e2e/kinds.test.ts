import { describe, expect, test } from 'vitest';
import { read, utils, write } from 'xlsx';
import { Desk } from '../support/cli.js';

type Cell = string | number;

interface Result {
  summary: { rows: number; accepted: number; rejected: number };
  findings: { code: string; sheet?: string; cell?: string; column?: string; row?: number }[];
  changes: { added: number; unchanged: number };
  revision?: number;
}

function workbook(sheets: Record<string, Cell[][]>): Buffer {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  return write(book, { type: 'buffer', bookType: 'xlsx' });
}

const PROCESS = {
  QuyTrinh: [
    ['Tên quy trình:', 'QT-01'],
    ['Gắn vào TTHC:', '1.000080'],
    [],
    ['ID', 'Tên Form', 'Thời gian'],
    ['1', 'Tiếp nhận', '2 ngày làm việc'],
    ['2', 'Phê duyệt', 'x'.repeat(3)],
  ],
  LuanChuyen: [
    ['Tên quy trình:', 'QT-01'],
    [],
    ['Từ Form', 'Đến Form', 'Đến Form 2'],
    ['Tiếp nhận', 'Phê duyệt', 'Trả kết quả'],
  ],
};

const WARDS = [
  ['STT', 'Mã xã', 'Tên xã', 'Loại'],
  ['Tỉnh Cao Bằng'],
  [1, 1279, 'Xã Đông Khê', 'Xã'],
  ['Thành phố Huế'],
  [1, 19774, 'Phường Phú Bài', 'Phường'],
] as Cell[][];

const RELATIONS = [
  ['Sau sắp xếp', '', 'Trước sắp xếp', '', 'Ghi chú'],
  ['Mã ĐVHC', 'Tên ĐVHC', 'Mã ĐVHC', 'Tên ĐVHC', ''],
  ['00004', 'Phường Ba Đình', '00004', 'Phường Trúc Bạch', 'Nhập toàn bộ'],
  ['00004', 'Phường Ba Đình', '00013', 'Phường Quán Thánh', 'Nhập toàn bộ'],
] as Cell[][];

describe.each([
  ['processes', workbook(PROCESS), 3],
  ['wards', workbook({ Xã: WARDS }), 2],
  ['crosswalk', workbook({ Bảng: RELATIONS }), 2],
] as const)('kind %s', (kind, bytes, rows) => {
  test('is read, exported and read again equal, without a repair of what is right', () => {
    const desk = new Desk();
    desk.put('list.xlsx', bytes);
    const first = desk.json<Result>('import', kind, 'list.xlsx');
    expect(first.summary).toMatchObject({ rows, accepted: rows, rejected: 0 });
    expect(desk.run('export', kind, '--to', 'out').status).toBe(0);
    for (const form of ['json', 'ndjson', 'csv', 'xlsx']) {
      const again = desk.json<Result>('import', kind, `out/${kind}.${form}`, '--replace');
      expect([form, again.revision]).toEqual([form, undefined]);
      expect(again.findings.filter(({ code }) => code === 'match-vocabulary')).toEqual([]);
    }
  });
});

test('wards take the province from the section they stand under', () => {
  const desk = new Desk();
  desk.put('list.xlsx', workbook({ Xã: WARDS }));
  desk.run('import', 'wards', 'list.xlsx');
  const { fields } = desk.json<{ fields: object }>('show', '@1', '01279');
  expect(fields).toEqual({
    code: '01279',
    name: 'Xã Đông Khê',
    type: 'commune',
    province: 'Tỉnh Cao Bằng',
  });
});

test('what is wrong with a step is found at the step’s own cell', () => {
  const desk = new Desk();
  const steps = PROCESS.QuyTrinh.map((row, i) => (i === 5 ? ['2', 'Phê duyệt', '-3'] : row));
  desk.put('list.xlsx', workbook({ ...PROCESS, QuyTrinh: steps }));
  const ids = [['ID', 'Tên Form'], ...Array.from({ length: 2 }, (_, i) => [String(i), 'B'])];
  desk.put('ok.xlsx', workbook({ QuyTrinh: [['Tên quy trình:', 'A'], [], ...ids] }));
  expect(desk.run('validate', 'processes', 'ok.xlsx').status).toBe(0);
  const { findings } = desk.json<Result>('validate', 'processes', 'list.xlsx');
  for (const found of findings) expect(found.column).not.toBe('');
});

test('rows set aside keep what their section said, so that corrected they are whole', () => {
  const desk = new Desk();
  desk.put('list.csv', 'TT,Mã TTHC,Tên TTHC\nI,LĨNH VỰC HỘ TỊCH,\n1,1.1.005160,Cấp thẻ\n');
  desk.run('import', 'procedures', 'list.csv');
  const book = read(desk.bytes('.haicap/rejected/0-list.xlsx'));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const [header = [], row = []] = utils.sheet_to_json<string[]>(sheet, { header: 1 });
  expect([header.includes('Lĩnh vực'), row.includes('HỘ TỊCH')]).toEqual([true, true]);
  utils.sheet_add_aoa(sheet, [['1.005160']], { origin: { r: 1, c: header.indexOf('Mã TTHC') } });
  desk.put('fixed.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }));
  desk.run('import', 'procedures', 'fixed.xlsx');
  const { fields } = desk.json<{ fields: object }>('show', '@1', '1.005160');
  expect(fields).toMatchObject({ fields: ['HỘ TỊCH'] });
});
