import { expect, test } from 'vitest';
import { utils, write } from 'xlsx';
import { Desk } from '../support/cli.js';

interface Result {
  summary: { rows: number; accepted: number; rejected: number };
  findings: { code: string; severity: string; sheet?: string; row?: number; cell?: string }[];
}

interface Sheet {
  readonly rows: readonly (readonly string[])[];
  readonly hidden?: true;
  readonly hiddenRows?: readonly number[];
}

function workbook(sheets: Readonly<Record<string, Sheet>>): Buffer {
  const book = utils.book_new();
  for (const [name, { rows, hiddenRows = [] }] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!rows'] = rows.map((_, i) => ({ hidden: hiddenRows.includes(i + 1) }));
    utils.book_append_sheet(book, sheet, name);
  }
  const states = Object.values(sheets).map(({ hidden }) => ({ Hidden: hidden ? (1 as const) : 0 }));
  book.Workbook = { Sheets: states as never };
  return write(book, { type: 'buffer', bookType: 'xlsx' });
}

const HEADER = ['Mã TTHC', 'Tên TTHC'];
const SHOWN = ['1.000021', 'Cấp giấy phép mới'];
const OLD = ['1.000021', 'Cấp giấy phép cũ'];
const OTHER = ['1.000022', 'Đổi giấy phép'];

const MIXED: Readonly<Record<string, Sheet>> = {
  'Bản cũ': { rows: [HEADER, OLD, ['1.000023', 'Chỉ ở trang ẩn']], hidden: true },
  'Danh sách': { rows: [HEADER, ['1.000022', 'Đổi giấy'], SHOWN, OTHER], hiddenRows: [2] },
};

function namesIn(desk: Desk): unknown[] {
  desk.run('export', 'procedures', '--to', desk.path('out'), '--format', 'json');
  const file = desk
    .list('out')
    .find((name) => name.endsWith('.json') && !name.includes('manifest'));
  const data: unknown = JSON.parse(desk.read(`out/${file}`));
  return Array.isArray(data) ? data : [data];
}

test('between copies the visible row counts; the hidden one is set aside and told', () => {
  const desk = new Desk();
  desk.put('a.xlsx', workbook(MIXED));
  const { summary, findings } = desk.json<Result>('import', 'procedures', 'a.xlsx');
  expect(summary).toMatchObject({ rows: 5, accepted: 3, rejected: 2 });
  const copies = findings.filter(({ code }) => code === 'hidden-copy');
  expect(copies.map(({ severity, sheet, row }) => [severity, sheet, row])).toEqual([
    ['warning', 'Bản cũ', 2],
    ['warning', 'Danh sách', 2],
  ]);
  expect(findings.map(({ code }) => code)).not.toContain('key-duplicate');
  const stored = JSON.stringify(namesIn(desk));
  for (const name of ['Cấp giấy phép mới', 'Đổi giấy phép', 'Chỉ ở trang ẩn'])
    expect(stored).toContain(name);
  expect(stored).not.toContain('Cấp giấy phép cũ');
});

test('diff compares what is shown', () => {
  const desk = new Desk();
  desk.put('hidden.xlsx', workbook(MIXED));
  const third = ['1.000023', 'Chỉ ở trang ẩn'];
  desk.put('plain.xlsx', workbook({ A: { rows: [HEADER, SHOWN, OTHER, third] } }));
  const { summary } = desk.json<{ summary: Record<string, number> }>(
    'diff',
    'procedures',
    'hidden.xlsx',
    'plain.xlsx',
  );
  expect(summary).toMatchObject({ added: 0, removed: 0, changed: 0, unchanged: 3 });
});

test('the steps of a process that a hidden sheet holds once more are not added to it', () => {
  const steps = (...lines: string[][]) => [['Mã TTHC', 'Tên quy trình', 'Tên bước'], ...lines];
  const step = (name: string) => ['1.000021', 'QT-01', name];
  const desk = new Desk();
  desk.put(
    'a.xlsx',
    workbook({
      'Bản cũ': {
        rows: steps(step('Nhận'), step('Ký'), ['1.000022', 'QT-02', 'Nhận']),
        hidden: true,
      },
      Nay: { rows: steps(step('Tiếp nhận'), step('Thẩm định'), step('Phê duyệt')) },
    }),
  );
  const { summary, findings } = desk.json<Result>('import', 'processes', 'a.xlsx');
  expect([summary.rows, summary.accepted]).toEqual([6, 4]);
  expect(findings.map(({ code }) => code)).toContain('hidden-copy');
});
