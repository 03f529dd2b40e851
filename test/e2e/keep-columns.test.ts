import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf, type Validation, workbookOf } from '../support/datasets/lists.js';

const HEADER = ['STT', 'Mã TTHC', 'Tên TTHC', 'Tổ nhập liệu', 'Tổ nhập liệu', 'Kệ hồ sơ'];
const FULL = [
  HEADER,
  [1, '1.900101', 'Cấp phép A', 'Tổ 3', 'Tổ 4', '00012'],
  [2, '1.900102', 'Cấp phép B', '', '', 'Bà Nguyễn Thị Mai'],
];
const LATER = csvOf([
  ['Mã TTHC', 'Tên TTHC', 'Tổ nhập liệu'],
  ['1.900101', 'Cấp phép A', ''],
  ['1.900102', 'Cấp phép B', 'Tổ 9'],
]);

interface Import extends Validation {
  readonly values: Readonly<Record<'kept' | 'emptied' | 'replaced' | 'removed', number>>;
  readonly absentFields: readonly { field: string; likely: string[] }[];
}

interface Diff {
  readonly summary: Readonly<Record<string, number>>;
  readonly changes: readonly { key: string; fields: { field: string; consequence: string }[] }[];
}

interface Stored {
  readonly fields: Readonly<Record<string, unknown>>;
}

function stored(): Desk {
  const desk = new Desk();
  desk.put('full.xlsx', workbookOf(FULL));
  desk.put('later.csv', LATER);
  expect(desk.run('import', 'procedures', 'full.xlsx', '--keep-columns').status).toBe(0);
  return desk;
}

const extraOf = (desk: Desk, key: string) => desk.json<Stored>('show', '@latest', key).fields.extra;
const codesOf = ({ findings }: Validation) => findings.map(({ code }) => code);

describe('import --keep-columns', () => {
  test('keeps what no field takes under its header; without it the column is told and how to keep it', () => {
    const desk = stored();
    expect(extraOf(desk, '1.900101')).toEqual({
      'Kệ hồ sơ': '00012',
      'Tổ nhập liệu': 'Tổ 3',
      'Tổ nhập liệu (2)': 'Tổ 4',
    });
    expect(extraOf(desk, '1.900102')).toEqual({ 'Kệ hồ sơ': 'Bà Nguyễn Thị Mai' });
    expect(codesOf(desk.json('validate', 'procedures', 'full.xlsx', '--keep-columns'))).toEqual([]);
    expect(codesOf(desk.json('validate', 'procedures', 'full.xlsx'))).toEqual(
      Array(3).fill('column-unmatched'),
    );
    for (const lang of ['vi', 'en'])
      expect(desk.run('validate', 'procedures', 'full.xlsx', '--lang', lang).stdout).toContain(
        '--keep-columns',
      );
  });

  test('an update without it, or without the header, keeps what is stored; an empty cell empties it', () => {
    const desk = stored();
    const passed = desk.json<Import>('import', 'procedures', 'later.csv');
    expect(passed).toMatchObject({ changes: { changed: 0 }, values: { kept: 4, emptied: 0 } });
    expect(passed.absentFields).toContainEqual(
      expect.objectContaining({ field: 'extra.Tổ nhập liệu', likely: ['Tổ nhập liệu'] }),
    );
    const read = desk.json<Import>('import', 'procedures', 'later.csv', '--keep-columns');
    expect(read).toMatchObject({ changes: { changed: 2 }, values: { kept: 3, emptied: 1 } });
    expect(extraOf(desk, '1.900101')).toEqual({ 'Kệ hồ sơ': '00012', 'Tổ nhập liệu (2)': 'Tổ 4' });
  });

  test('replacing without the column is refused unless the columns are named as dropped', () => {
    const desk = stored();
    const replace = ['import', 'procedures', 'later.csv', '--replace', '--keep-columns'];
    expect(desk.json<Import>(...replace)).toMatchObject({ status: 1 });
    expect(extraOf(desk, '1.900101')).toMatchObject({ 'Kệ hồ sơ': '00012' });
    const dropped = desk.json<Import>(...replace, '--drop-fields', 'extra');
    expect(dropped).toMatchObject({ status: 0, values: { emptied: 4 } });
    expect(extraOf(desk, '1.900101')).toBeUndefined();
  });

  test('a telephone list is nobody’s business: kept values are masked whole', () => {
    const shown = stored().run('show', '@latest', '1.900102', '--redact').stdout;
    expect(shown).toContain('Kệ hồ sơ: •••');
    expect(shown).not.toContain('Mai');
  });

  test('rows of one key that differ in nothing but a kept column contradict each other', () => {
    const desk = new Desk();
    desk.put(
      'twice.csv',
      csvOf([
        ['Mã TTHC', 'Tên TTHC', 'Tổ nhập liệu'],
        ['1.900101', 'Cấp phép A', 'Tổ 1'],
        ['1.900101', 'Cấp phép A', 'Tổ 2'],
      ]),
    );
    expect(codesOf(desk.json('validate', 'procedures', 'twice.csv', '--keep-columns'))).toEqual(
      Array(2).fill('key-duplicate'),
    );
  });

  test('records put together from rows take what the first row says, and tell what another says', () => {
    const desk = new Desk();
    desk.put(
      'steps.csv',
      csvOf([
        ['Tên luồng', 'Mã TTHC', 'Tên bước', 'Tủ lưu'],
        ['L01', '1.900101', 'Tiếp nhận', 'Tủ 1'],
        ['', '', 'Thẩm tra', 'Tủ 2'],
      ]),
    );
    const read = desk.json<Validation>('import', 'processes', 'steps.csv', '--keep-columns');
    expect(codesOf(read)).toEqual(['context-contradicts']);
    expect(read.findings).toMatchObject([{ cell: 'D3', field: 'extra.Tủ lưu', value: 'Tủ 2' }]);
  });
});

describe('what was kept', () => {
  test('comes out of every format of an export, and back from there', () => {
    const desk = stored();
    expect(desk.run('export', 'procedures', '--to', 'out').status).toBe(0);
    expect(desk.read('out/procedures.csv').replace('\ufeff', '').split('\r\n')[0]).toBe(
      'Mã thủ tục,Tên thủ tục,Kệ hồ sơ,Tổ nhập liệu,Tổ nhập liệu (2)',
    );
    expect(JSON.parse(desk.read('out/procedures.json'))[1]).toEqual({
      code: '1.900102',
      name: 'Cấp phép B',
      extra: { 'Kệ hồ sơ': 'Bà Nguyễn Thị Mai' },
    });
    for (const format of ['csv', 'xlsx', 'json', 'ndjson']) {
      const file = `out/procedures.${format}`;
      const { summary } = desk.json<Diff>('diff', 'procedures', '@latest', file, '--keep-columns');
      expect([format, summary.unchanged, summary.changed]).toEqual([format, 2, 0]);
    }
  });

  test('is compared header by header', () => {
    const desk = stored();
    const { changes } = desk.json<Diff>(
      ...['diff', 'procedures', 'full.xlsx', 'later.csv', '--keep-columns'],
    );
    expect(changes.map(({ key, fields }) => [key, fields.map(({ field }) => field)])).toEqual([
      ['1.900101', ['extra.Tổ nhập liệu']],
      ['1.900102', ['extra.Tổ nhập liệu']],
    ]);
  });
});
