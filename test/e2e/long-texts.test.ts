import { expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { Desk } from '../support/cli.js';
import { csvOf, type Validation } from '../support/datasets/lists.js';

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Thành phần hồ sơ'];
const LONG = Array.from({ length: 900 }, (_, i) => `- Tờ khai số ${i} theo mẫu của cơ quan`).join(
  '\n',
);
const LIST = csvOf([
  HEADER,
  ['1.700001', 'Cấp lại thẻ kiểm tra', LONG],
  ['1.700002', 'Gia hạn thẻ kiểm tra', 'Đơn đề nghị'],
]);

interface Export {
  readonly manifest?: { readonly texts?: readonly { readonly name: string }[] };
  readonly findings: readonly { code: string; key: string; field: string; message: string }[];
}

/** The records of a workspace, as its json export has them. */
function records(desk: Desk, ...args: string[]): unknown {
  desk.run('export', 'procedures', '--to', 'check', '--force', '--long-text', 'companion', ...args);
  return JSON.parse(desk.read('check/procedures.json'));
}

test('a text longer than a cell stops the export before anything is written', () => {
  const desk = new Desk();
  desk.put('a.csv', LIST);
  desk.run('import', 'procedures', 'a.csv');
  const told = desk.json<Export>('export', 'procedures', '--to', 'out');
  expect(told.status).toBe(1);
  expect(told.manifest).toBeUndefined();
  expect(told.findings).toMatchObject([
    { code: 'cell-too-long', key: '1.700001', field: 'documents' },
  ]);
  expect(desk.list()).not.toContain('out');
  const { status, stdout } = desk.run('export', 'procedures', '--to', 'out', '--lang', 'en');
  expect(status).toBe(1);
  expect(stdout).toMatch(/--long-text companion[\s\S]*Nothing was written\.\n$/);
});

test('with the text in a file beside, the workbook gives the same records back', () => {
  const desk = new Desk();
  desk.put('a.csv', LIST);
  desk.run('import', 'procedures', 'a.csv');
  const flags = ['--to', 'out', '--long-text', 'companion'];
  const { status, manifest } = desk.json<Export>('export', 'procedures', ...flags);
  expect([status, manifest?.texts?.map(({ name }) => name)]).toEqual([
    0,
    ['procedures.1.700001.documents.txt'],
  ]);
  const before = records(desk);
  const again = ['--workspace', 'again'];
  const taken = desk.json<Validation>('import', 'procedures', 'out/procedures.xlsx', ...again);
  expect([taken.status, taken.summary.accepted]).toEqual([0, 2]);
  expect(records(desk, ...again)).toEqual(before);

  // The workbook alone has lost the text: the row is set aside, and the stored one stays.
  desk.put('alone.xlsx', desk.bytes('out/procedures.xlsx'));
  const alone = desk.json<Validation>('import', 'procedures', 'alone.xlsx', ...again);
  expect(alone.findings.map(({ code }) => code)).toContain('companion-missing');
  expect([alone.status, alone.summary.rejected]).toEqual([1, 1]);
  expect(records(desk, ...again)).toEqual(before);
});

test('a row set aside keeps its long text, and is imported again', async () => {
  const desk = new Desk();
  desk.put('a.csv', csvOf([HEADER, ['', 'Cấp lại thẻ kiểm tra', LONG]]));
  desk.run('import', 'procedures', 'a.csv');
  const file = '.haicap/rejected/0-a.xlsx';
  expect(desk.list('.haicap/rejected')).toEqual(['0-a.C2.txt', '0-a.xlsx']);
  const corrected = read(desk.bytes(file));
  const [name = ''] = corrected.SheetNames;
  utils.sheet_add_aoa(corrected.Sheets[name] ?? {}, [['1.700001']], { origin: 'A2' });
  const { write } = await import('xlsx');
  desk.put(file, write(corrected, { type: 'buffer', bookType: 'xlsx' }));
  const { summary } = desk.json<Validation>('import', 'procedures', file);
  expect(summary.accepted).toBe(1);
  const [record] = records(desk) as { documents: unknown[] }[];
  expect(JSON.stringify(record?.documents)).toContain('Tờ khai số 899');
});

test('a report as a workbook keeps the long values of its findings', () => {
  const desk = new Desk();
  const value = 'x'.repeat(70_000);
  desk.put(
    'a.csv',
    csvOf([
      ['Mã TTHC', 'Tên TTHC'],
      [value, 'Cấp lại thẻ'],
    ]),
  );
  desk.run('validate', 'procedures', 'a.csv', '--format', 'xlsx', '--output', 'r.xlsx');
  const book = read(desk.bytes('r.xlsx'));
  const parts = utils.sheet_to_json<string[]>(book.Sheets['Nội dung dài'] ?? {}, { header: 1 });
  expect(
    parts
      .slice(1)
      .filter((row) => row[3]?.startsWith('x'))
      .map((row) => row[3])
      .join(''),
  ).toContain(value);
});

type Taken = Validation & { readonly rejectedFiles: readonly string[] };

/** More than a cell holds, as a code: the reason and the suggestion quote it. */
const ENDLESS_CODE = `1.70000${'3'.repeat(40_000)}`;

test('a row with an endless code is set aside with a note that a workbook holds', () => {
  const desk = new Desk();
  desk.put(
    'a.csv',
    csvOf([
      HEADER,
      [` ${ENDLESS_CODE}`, 'Cấp thẻ kiểm tra', 'Đơn'],
      ['1.700001', 'Cấp lại thẻ', 'Đơn'],
    ]),
  );
  const taken = desk.json<Taken>('import', 'procedures', 'a.csv');
  expect([taken.status, taken.summary.rejected]).toEqual([1, 1]);
  const { Sheets } = read(desk.bytes(taken.rejectedFiles[0] ?? ''), { type: 'buffer' });
  const notes = Object.values(Sheets).flatMap((sheet) =>
    Object.values(sheet).flatMap((cell: { c?: { t?: string }[] }) => cell?.c ?? []),
  );
  expect(notes.map(({ t = '' }) => t.length)).not.toEqual([]);
  expect(Math.max(...notes.map(({ t = '' }) => t.length))).toBeLessThan(5_000);
});

test('a list of text that no workbook holds is not marked, with the cell named', () => {
  const desk = new Desk();
  desk.put('a.csv', csvOf([HEADER, [ENDLESS_CODE, 'Cấp thẻ kiểm tra', 'Đơn']]));
  const { status, stderr } = desk.run('validate', 'procedures', 'a.csv', '--mark', 'b.xlsx');
  expect([status, stderr]).toEqual([2, expect.stringMatching(/Ô A2 của “a\.csv” có 40007 ký tự/)]);
  expect(desk.list()).not.toContain('b.xlsx');
});
