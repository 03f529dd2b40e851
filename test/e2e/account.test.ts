import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { bytesOf, text, workbookOf } from '../support/documents/workbooks.js';

interface Document {
  readonly inputs: readonly {
    readonly sheet: string | null;
    readonly side?: string;
    readonly account: Readonly<Record<string, number>> & { readonly data: number };
  }[];
}

const LIST = [
  ['DANH SÁCH'],
  ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực'],
  ['1.000080', 'Đăng ký khai sinh', 'Hộ tịch'],
  ['1.1.000094', 'Đăng ký kết hôn', 'Hộ tịch'],
  ['Tổng cộng: 2 thủ tục'],
];

function workbook(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Buffer {
  const cells = Object.entries(sheets).map(([name, rows]) => [
    name,
    rows.map((row) => row.map(text)),
  ]);
  return bytesOf(workbookOf(Object.fromEntries(cells)));
}

/** The parts that have rows. */
function partsOf({ inputs }: Document) {
  return inputs.map(({ sheet, account }) => [
    sheet,
    Object.fromEntries(Object.entries(account).filter(([, count]) => count > 0)),
  ]);
}

test('every row of every sheet has its place, also where nothing is read', () => {
  const desk = new Desk();
  desk.put('a.xlsx', workbook({ 'Danh sách': LIST, Bìa: [['BÌA'], ['Phòng 3', 'Tư pháp']] }));
  const report = desk.json<Document>('validate', 'procedures', 'a.xlsx');
  const list = { rows: 5, title: 1, header: 1, data: 1, total: 1, setAside: 1 };
  expect(partsOf(report)).toEqual([
    ['Danh sách', list],
    ['Bìa', { rows: 2, title: 1, notUnderstood: 1 }],
  ]);
  const { stdout } = desk.run('validate', 'procedures', 'a.xlsx', '--lang', 'vi');
  expect(stdout).toContain('Bìa: 2 dòng có chữ = 1 tiêu đề trang, 1 chưa hiểu được\n');
});

test('a sheet that repeats another is counted as a copy, a malformed line as set aside', () => {
  const desk = new Desk();
  const sound = LIST.filter(([code]) => code !== '1.1.000094');
  desk.put('a.xlsx', workbook({ Một: sound, Hai: sound }));
  expect(partsOf(desk.json<Document>('validate', 'procedures', 'a.xlsx'))[1]).toEqual([
    'Hai',
    { rows: 4, title: 1, header: 1, total: 1, copied: 1 },
  ]);
  desk.put('a.jsonl', '{"code": "1.000080", "name": "Đăng ký khai sinh"}\n{"code":\n');
  expect(partsOf(desk.json<Document>('validate', 'procedures', 'a.jsonl'))).toEqual([
    [null, { rows: 2, data: 1, setAside: 1 }],
  ]);
});

test('diff has the account of both files, reconcile that of its rows', () => {
  const desk = new Desk();
  desk.put('a.csv', 'Mã TTHC,Tên TTHC\n1.000080,Đăng ký khai sinh\n');
  desk.put('b.csv', 'Mã TTHC,Tên TTHC\n1.000080,Đăng ký khai sinh\n1.000094,Đăng ký kết hôn\n');
  const { inputs } = desk.json<Document>('diff', 'procedures', 'a.csv', 'b.csv');
  expect(inputs.map(({ side, account }) => [side, account.data])).toEqual([
    ['old', 1],
    ['new', 2],
  ]);
  desk.put('ho.csv', 'Sổ hộ\n\nSTT,Mã xã,Phường/xã\n1,00001,A\n2,00004,B,thừa\n');
  const report = desk.json<Document>('reconcile', 'ho.csv', '--out', 'moi.csv');
  expect(partsOf(report)).toEqual([[null, { rows: 4, title: 1, header: 1, data: 1, setAside: 1 }]]);
});
