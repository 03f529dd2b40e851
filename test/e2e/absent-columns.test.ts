import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf, type Validation, workbookOf } from '../support/datasets/lists.js';

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Phí', 'Cấp thực hiện'];
const FULL = csvOf([
  HEADER,
  ['1.900101', 'Cấp phép A', '25.000 đồng', 'Cấp xã'],
  ['1.900102', 'Cấp phép B', '30.000 đồng', 'Cấp tỉnh'],
  ['1.900103', 'Cấp phép C', '', 'Cấp tỉnh'],
]);
const WITHOUT_FEES = csvOf([
  ['Mã TTHC', 'Tên TTHC', 'Cấp thực hiện'],
  ['1.900101', 'Cấp phép A', 'Cấp xã'],
  ['1.900102', 'Cấp phép B mới', 'Cấp tỉnh'],
]);
const RENAMED = csvOf([
  ['Mã TTHC', 'Tên TTHC', 'Tiền phí', 'Cấp thực hiện'],
  ['1.900101', 'Cấp phép A', '26.000 đồng', 'Cấp xã'],
  ['1.900102', 'Cấp phép B', '30.000 đồng', 'Cấp tỉnh'],
  ['1.900103', 'Cấp phép C', '', 'Cấp tỉnh'],
]);

interface Import extends Validation {
  readonly values: Readonly<Record<'kept' | 'emptied' | 'replaced' | 'removed', number>>;
  readonly absentFields: readonly { field: string; records: number; likely: string[] }[];
  readonly refused?: true;
}

interface Stored {
  readonly fields: Readonly<Record<string, unknown>>;
}

function stored(content: string | Uint8Array = FULL, name = 'full.csv'): Desk {
  const desk = new Desk();
  desk.put(name, content);
  expect(desk.run('import', 'procedures', name).status).toBe(0);
  return desk;
}

const feesOf = (desk: Desk, key: string) => desk.json<Stored>('show', '@latest', key).fields.fees;
const codesOf = ({ findings }: Validation) => findings.map(({ code }) => code);

describe('an update by a list without a column', () => {
  test('keeps what is stored, says so once and makes nothing new the second time', () => {
    const desk = stored();
    desk.put('less.csv', WITHOUT_FEES);
    const first = desk.json<Import>('import', 'procedures', 'less.csv');
    expect(first).toMatchObject({
      status: 0,
      revision: 2,
      changes: { added: 0, changed: 1, removed: 0, unchanged: 1 },
      values: { kept: 2, emptied: 0, replaced: 1, removed: 0 },
      absentFields: [{ field: 'fees', records: 2, file: 'less.csv', sheet: null, likely: [] }],
    });
    expect(codesOf(first).filter((code) => code === 'column-absent')).toHaveLength(1);
    expect(feesOf(desk, '1.900102')).toEqual([{ amount: 30000, currency: 'VND' }]);
    const again = desk.json<Import>('import', 'procedures', 'less.csv');
    expect([again.revision, again.changes.unchanged]).toEqual([undefined, 2]);
  });

  test('empties what a column that is there leaves empty, and the verdict counts it', () => {
    const desk = stored();
    desk.put('empty.csv', FULL.replace('25.000 đồng', '').replace('30.000', '31.000'));
    const { status, stdout } = desk.run('import', 'procedures', 'empty.csv', '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Stored values that do not stay: 2 (emptied 1, replaced 1, with removed records 0).',
    );
    expect(feesOf(desk, '1.900101')).toBeUndefined();
  });

  test('offers the header that the column has now, and the flag reads it', () => {
    const desk = stored();
    desk.put('renamed.csv', RENAMED);
    const kept = desk.json<Import>('import', 'procedures', 'renamed.csv', '--lang', 'en');
    const told = kept.findings.find(({ code }) => code === 'column-absent');
    expect(told?.suggestion).toContain('--map "Tiền phí=fees"');
    expect(kept.absentFields).toMatchObject([{ field: 'fees', likely: ['Tiền phí'] }]);
    const read = desk.json<Import>('import', 'procedures', 'renamed.csv', '--map', 'Tiền phí=fees');
    expect([read.changes.changed, read.absentFields]).toEqual([1, []]);
  });

  test('two files with different columns speak each for its records', () => {
    const desk = stored();
    desk.put(
      'a.csv',
      csvOf([
        ['Mã TTHC', 'Tên TTHC'],
        ['1.900101', 'Cấp phép A'],
      ]),
    );
    desk.put(
      'b.csv',
      csvOf([
        ['Mã TTHC', 'Tên TTHC', 'Phí'],
        ['1.900102', 'Cấp phép B', ''],
      ]),
    );
    const { values } = desk.json<Import>('import', 'procedures', 'a.csv', 'b.csv');
    expect(values).toEqual({ kept: 3, emptied: 1, replaced: 0, removed: 0 });
    expect(feesOf(desk, '1.900101')).toBeDefined();
    expect(feesOf(desk, '1.900102')).toBeUndefined();
  });

  test('a field given by the titles of sections, or by one record of JSON, is no absent one', () => {
    const desk = stored();
    desk.put(
      'sections.xlsx',
      workbookOf([
        ['Mã TTHC', 'Tên TTHC', 'Phí'],
        ['CẤP XÃ'],
        ['1.900101', 'Cấp phép A', '25.000 đồng'],
        ['CẤP TỈNH'],
        ['1.900102', 'Cấp phép B', '30.000 đồng'],
      ]),
    );
    const sections = desk.json<Import>('import', 'procedures', 'sections.xlsx', '--dry-run');
    expect(sections.absentFields).toEqual([]);
    const lines = [
      { code: '1.900101', name: 'A', fees: '25.000 đồng' },
      { code: '1.900102', name: 'B' },
    ];
    desk.put('list.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    const json = desk.json<Import>('import', 'procedures', 'list.jsonl', '--dry-run');
    expect(json.absentFields.map(({ field }) => field)).toEqual(['levels']);
    expect(json.values.emptied).toBe(1);
  });

  test('a row of a text file that ends before a column says nothing of it', () => {
    const desk = stored();
    desk.put(
      'cut.csv',
      FULL.replace('1.900101,Cấp phép A,25.000 đồng,Cấp xã', '1.900101,Cấp phép A'),
    );
    const result = desk.json<Import>('import', 'procedures', 'cut.csv');
    expect(result.values).toEqual({ kept: 2, emptied: 0, replaced: 0, removed: 0 });
    expect(codesOf(result)).toEqual(expect.arrayContaining(['row-too-short', 'column-absent']));
    expect(feesOf(desk, '1.900101')).toBeDefined();
    expect(codesOf(desk.json<Import>('import', 'procedures', 'cut.csv', '--replace'))).toContain(
      'replace-refused',
    );
  });

  test('a column that is left out on purpose says nothing either', () => {
    const desk = stored();
    const { values } = desk.json<Import>('import', 'procedures', 'full.csv', '--map', 'Phí=');
    expect(values).toMatchObject({ kept: 2, emptied: 0 });
  });
});

describe('replacing by a list without a column', () => {
  const ARGS = ['import', 'procedures', 'less.csv', '--replace'];

  test('is refused, naming each field with its number of records, and stores nothing', () => {
    const desk = stored();
    desk.put('less.csv', FULL.replaceAll(/,[^,\n]*,([^,\n]*)\n/g, ',$1\n'));
    const result = desk.json<Import>(...ARGS);
    expect(result).toMatchObject({ status: 1, refused: true });
    expect(result.revision).toBeUndefined();
    expect(result.absentFields).toMatchObject([{ field: 'fees', records: 2 }]);
    expect(codesOf(result)).toEqual(
      expect.arrayContaining(['column-absent-refused', 'replace-refused']),
    );
    const { stdout } = desk.run(...ARGS);
    expect(stdout).toContain('Chưa lưu gì.');
    expect(feesOf(desk, '1.900101')).toBeDefined();
  });

  test('--drop-fields allows it for the fields named, and the loss is counted', () => {
    const desk = stored();
    desk.put('less.csv', FULL.replaceAll(/,[^,\n]*,([^,\n]*)\n/g, ',$1\n'));
    expect(desk.run(...ARGS, '--drop-fields', 'status').status).toBe(1);
    const result = desk.json<Import>(...ARGS, '--drop-fields', 'fees');
    expect(result).toMatchObject({ status: 0, revision: 2, values: { emptied: 2 } });
    expect(codesOf(result)).toContain('column-absent-dropped');
    expect(feesOf(desk, '1.900101')).toBeUndefined();
  });

  test('a field to be dropped that has a column is told', () => {
    const desk = stored();
    const args = ['import', 'procedures', 'full.csv', '--replace', '--drop-fields', 'fees'];
    expect(codesOf(desk.json<Import>(...args))).toContain('drop-field-unused');
    expect(feesOf(desk, '1.900101')).toBeDefined();
  });

  test.each([
    [['--replace', '--drop-fields', 'fee'], /fees/],
    [['--drop-fields', 'fees'], /--replace/],
  ])('%j is wrong use', (flags, words) => {
    const desk = stored();
    const { status, stderr } = desk.run('import', 'procedures', 'full.csv', ...flags);
    expect(status).toBe(2);
    expect(stderr).toMatch(words);
  });
});

test('a guess that changes stored values is a warning with their number; one that adds is none', () => {
  const list = (header: string, fee: string) =>
    csvOf([
      ['Mã TTHC', 'Tên TTHC', header],
      ['1.900101', 'Cấp phép A', fee],
    ]);
  const desk = stored(list('Lĩnh vực', 'Hộ tịch'));
  desk.put('guess.csv', list('Lĩnh vựt', 'Chứng thực'));
  const result = desk.json<Import>(
    'import',
    'procedures',
    'guess.csv',
    '--lang',
    'en',
    '--dry-run',
  );
  const told = result.findings.find(({ code }) => code === 'guess-overwrites');
  expect(told?.message).toContain('(values: 1)');
  expect(told?.suggestion).toContain('--map "Lĩnh vựt=fields"');
  desk.put('same.csv', list('Lĩnh vựt', 'Hộ tịch'));
  const same = desk.json<Import>('import', 'procedures', 'same.csv');
  expect(codesOf(same)).toContain('column-guessed');
  expect(codesOf(same)).not.toContain('guess-overwrites');
});
