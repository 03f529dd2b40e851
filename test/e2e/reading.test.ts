import { describe, expect, test } from 'vitest';
import { utils, write } from 'xlsx';
import { Desk } from '../support/cli.js';
import { csvOf, type Validation, workbookOf } from '../support/datasets/lists.js';
import { toUtf16, toWindows1258 } from '../support/documents/encodings.js';

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'Cấp thực hiện', 'Cơ quan thực hiện'];
const ROWS = [
  HEADER,
  ['1.005160', 'Cấp thẻ hướng dẫn viên, loại "quốc tế"', 'Du lịch', 'Cấp tỉnh', 'Sở Du lịch'],
  ['1.000010', 'Đăng ký khai sinh', 'Hộ tịch', 'Cấp xã', 'Ủy ban nhân dân cấp xã'],
  ['2.000815', 'Chứng thực; bản sao', 'Chứng thực', 'Cấp xã', 'Ủy ban nhân dân cấp xã'],
];
const RECORDS = ROWS.slice(1).map(([code, name, field, level, agency]) => ({
  code,
  name,
  fields: [field],
  levels: [level === 'Cấp xã' ? 'commune' : 'province'],
  agencies: [agency],
}));
const JSON_ROWS = ROWS.slice(1).map((row) =>
  Object.fromEntries(row.map((cell, index) => [HEADER[index], cell])),
);

const SAVED_AS: Readonly<Record<string, string | Uint8Array>> = {
  'list.xls': workbookOf(ROWS, 'biff8'),
  'list.ods': workbookOf(ROWS, 'ods'),
  'list.csv': csvOf(ROWS),
  'bom-crlf.csv': `\uFEFF${csvOf(ROWS).replaceAll('\n', '\r\n')}`,
  'semicolon.csv': csvOf(ROWS, ';'),
  'tab.csv': csvOf(ROWS, '\t'),
  'utf-16.csv': toUtf16(csvOf(ROWS, '\t'), 'le', true),
  'windows-1258.csv': toWindows1258(csvOf(ROWS)),
  'decomposed.csv': csvOf(ROWS).normalize('NFD'),
  'list.tsv': csvOf(ROWS, '\t'),
  'list.json': JSON.stringify(RECORDS),
  'headers.json': JSON.stringify(JSON_ROWS),
  'list.jsonl': RECORDS.map((record) => `${JSON.stringify(record)}\n`).join(''),
};

interface Inspection {
  readonly inputs: readonly {
    readonly file: string;
    readonly encoding?: string;
    readonly delimiter?: string;
  }[];
}

test('the same list gives the same records, whatever it is saved as', () => {
  const desk = new Desk();
  desk.put('list.xlsx', workbookOf(ROWS));
  desk.run('import', 'procedures', 'list.xlsx');
  desk.run('export', 'procedures', '--to', 'out');
  expect(JSON.parse(desk.read('out/procedures.json'))).toEqual(
    RECORDS.toSorted((a, b) => (String(a.code) < String(b.code) ? -1 : 1)),
  );
  const names = Object.keys(SAVED_AS);
  for (const [name, content] of Object.entries(SAVED_AS)) desk.put(name, content);
  const comparisons = names.map((name) => {
    const args = ['import', 'procedures', name, '--replace', '--dry-run'];
    const { summary, changes } = desk.json<Validation>(...args);
    return { name, rejected: summary.rejected, ...changes };
  });
  const same = { rejected: 0, added: 0, changed: 0, removed: 0, unchanged: RECORDS.length };
  expect(comparisons).toEqual(names.map((name) => ({ name, ...same })));
  const delimited = names.filter((name) => /sv$/.test(name));
  const { inputs } = desk.json<Inspection>('inspect', ...delimited);
  const found = inputs.map(({ file, encoding, delimiter }) => [file, encoding, delimiter]);
  expect(found).toEqual([
    ['list.csv', 'utf-8', ','],
    ['bom-crlf.csv', 'utf-8', ','],
    ['semicolon.csv', 'utf-8', ';'],
    ['tab.csv', 'utf-8', '\t'],
    ['utf-16.csv', 'utf-16le', '\t'],
    ['windows-1258.csv', 'windows-1258', ','],
    ['decomposed.csv', 'utf-8', ','],
    ['list.tsv', 'utf-8', '\t'],
  ]);
});

describe('files by pattern', () => {
  test('a quoted pattern is expanded in order, lock files passed over with a word', () => {
    const desk = new Desk();
    desk.put('tháng 2/b.csv', csvOf([HEADER.slice(0, 2), ['1.005161', 'Cấp sổ']]));
    desk.put('tháng 2/a.csv', csvOf([HEADER.slice(0, 2), ['1.005160', 'Cấp thẻ']]));
    desk.put('tháng 2/~$c.xlsx', 'a lock of Excel');
    desk.put('tháng 2/read me.md', 'no list');
    const result = desk.json<Validation>(
      'validate',
      'procedures',
      'tháng 2/*.csv',
      'tháng 2/~$c.xlsx',
      'tháng 2/a.csv',
    );
    expect(result.status).toBe(0);
    expect(result.inputs.map((input) => input.file)).toEqual(['tháng 2/a.csv', 'tháng 2/b.csv']);
    const codes = result.findings.map((found) => found.code);
    expect(codes.sort()).toEqual(['input-repeated', 'lock-file-skipped']);
    const lock = result.findings.find((found) => found.code === 'lock-file-skipped');
    expect(lock?.message).toContain('c.xlsx');
  });

  test('a file of that very name goes before the pattern', () => {
    const desk = new Desk();
    desk.put('list[1].csv', csvOf([HEADER.slice(0, 2), ['1.005160', 'Cấp thẻ']]));
    desk.put('list1.csv', csvOf([HEADER.slice(0, 2), ['1.005161', 'Cấp sổ']]));
    const { inputs } = desk.json<Validation>('validate', 'procedures', 'list[1].csv');
    expect(inputs.map((input) => input.file)).toEqual(['list[1].csv']);
  });
});

test('codes stored as numbers come in whole, with and without a number format', () => {
  const desk = new Desk();
  const sheet = utils.aoa_to_sheet([
    ['Mã TTHC', 'Tên TTHC'],
    [1.00516, 'General'],
    [1.00008, 'General, two zeros eaten'],
    [{ t: 'n', v: 1.00517, z: '0.000000' }, 'With a format'],
    [{ t: 'n', v: 2.0008, z: '0.0000' }, 'With too short a format'],
    [{ t: 's', v: '1.005180' }, 'Text'],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Sheet1');
  desk.put('list.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }));
  desk.put('list.csv', 'Mã TTHC;Tên TTHC\n1,00516;Comma\n1.00519;Point\n');
  const taken = desk.json<Validation>('import', 'procedures', 'list.xlsx');
  expect(taken.summary).toMatchObject({ accepted: 5, rejected: 0 });
  const repairs = taken.findings.filter((found) => found.code === 'restore-trailing-zero');
  expect(repairs.map(({ cell, fix }) => [cell, fix?.from, fix?.to])).toEqual([
    ['A2', '1.00516', '1.005160'],
    ['A3', '1.00008', '1.000080'],
    ['A5', '2.0008', '2.000800'],
  ]);
  desk.run('export', 'procedures', '--to', 'out');
  const records: { code: string }[] = JSON.parse(desk.read('out/procedures.json'));
  expect(records.map((record) => record.code)).toEqual([
    '1.000080',
    '1.005160',
    '1.005170',
    '1.005180',
    '2.000800',
  ]);
});

test('title rows above the header, a note below it, cells named as Excel shows them', () => {
  const desk = new Desk();
  const rows = [
    ['ỦY BAN NHÂN DÂN TỈNH'],
    ['DANH MỤC THỦ TỤC HÀNH CHÍNH'],
    [],
    ['STT', ...HEADER.slice(0, 3)],
    [1, '1.005160', 'Cấp thẻ', 'Hộ tịch'],
    [2, '1.005161', 'Cấp sổ', 'Hộ tịch'],
    [3, '1.005160', 'Cấp thẻ khác', 'Hộ tịch'],
  ];
  desk.put('list.xlsx', workbookOf(rows));
  const result = desk.json<Validation>('validate', 'procedures', 'list.xlsx');
  expect(result.inputs[0]).toMatchObject({ headerRows: [4], firstDataRow: 5, rows: 3 });
  expect(result.summary).toMatchObject({ rows: 3, accepted: 1, rejected: 2 });
  const twins = result.findings.filter((found) => found.code === 'key-duplicate');
  expect(twins.map((found) => [found.row, found.cell])).toEqual([
    [5, 'B5'],
    [7, 'B7'],
  ]);
  expect(twins[0]?.message).toContain('dòng 7');
  expect(twins[1]?.message).toContain('dòng 5');
});

test('--sheet reads one sheet of several; without it all lists are read', () => {
  const desk = new Desk();
  const book = utils.book_new();
  const lists = { 'Cấp tỉnh': '1.005160', 'Cấp xã': '1.005161' };
  for (const [name, code] of Object.entries(lists)) {
    const rows = [HEADER.slice(0, 2), [code, `Thủ tục ${name}`]];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Ghi chú của phòng'], ['gọi lại']]), 'Nháp');
  desk.put('list.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }));
  const [all, one] = [
    desk.json<Validation>('validate', 'procedures', 'list.xlsx'),
    desk.json<Validation>('validate', 'procedures', 'list.xlsx', '--sheet', 'Cấp xã'),
  ];
  expect(all.summary.accepted).toBe(2);
  expect(all.summary.byCode).toMatchObject({ 'sheet-no-list': 1 });
  expect(one.summary).toMatchObject({ accepted: 1, byCode: {} });
});

test('a kind that requires no column names the headers that would do', () => {
  const desk = new Desk();
  desk.put('a.csv', 'Tên,Năm\nAn,1980\n');
  const { stdout } = desk.run('validate', 'records', 'a.csv', '--lang', 'en');
  expect(stdout.replace(/\s+/g, ' ')).toContain('columns such as Mã xã, Xã, phường');
});
