import { expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import type { Cell } from '../../lib/tables/index.js';
import { encodeRejected, type RejectedSheet } from './rejected.js';

const HEADERS = { reason: 'Lý do bị loại (haicap)', origin: 'Dòng gốc (haicap)' };

function text(value: string): Cell {
  return { type: 'text', text: value, raw: value };
}

function number(raw: number, shown: string): Cell {
  return { type: 'number', text: shown, raw };
}

function date(iso: string, shown: string): Cell {
  return { type: 'date', text: shown, raw: 45839, date: iso };
}

function table(
  headers: readonly (string | undefined)[],
  cells: readonly (Cell | undefined)[],
  sheet?: string,
): RejectedSheet {
  const columns = headers.flatMap((header, index) =>
    header === undefined ? [] : [{ index, letter: 'ABCDEFGH'[index] ?? '', header }],
  );
  return {
    ...(sheet !== undefined && { sheet }),
    columns,
    rows: [{ row: { number: 7, cells }, reasons: ['Mã sai.', 'Thiếu tên.'], marks: [] }],
  };
}

async function sheetsOf(...tables: RejectedSheet[]): Promise<[string, unknown[][]][]> {
  const { workbook } = await encodeRejected(tables, HEADERS, '1-a');
  const book = read(workbook);
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name] ?? {};
    return [name, utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null })];
  });
}

test('a sheet a table: headers and cells in their places, then the reasons and the row', async () => {
  const sheets = await sheetsOf(
    table(['Mã', undefined, 'Tên'], [text('1.00516'), text('ghi chú'), undefined], 'Danh mục'),
    table(['Mã'], [text('x')]),
  );
  expect(sheets).toEqual([
    [
      'Danh mục',
      [
        ['Mã', null, 'Tên', HEADERS.reason, HEADERS.origin],
        ['1.00516', 'ghi chú', null, 'Mã sai.\nThiếu tên.', 7],
      ],
    ],
    [
      'Sheet',
      [
        ['Mã', HEADERS.reason, HEADERS.origin],
        ['x', 'Mã sai.\nThiếu tên.', 7],
      ],
    ],
  ]);
});

test('cells keep what a person saw', async () => {
  const cells = [
    text('00123'),
    number(1.00516, '1.00516'),
    number(1.00516, '1.005160'),
    date('2025-07-01', '01/07/2025'),
    date('2025-07-01', '7/1/25'),
    { type: 'boolean', text: 'TRUE', raw: true },
    { type: 'error', text: '#N/A', raw: '#N/A' },
    { type: 'json', text: '["a"]', raw: ['a'] },
  ] as const satisfies Cell[];
  const [sheet] = await sheetsOf(table(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], cells));
  expect(sheet?.[1][1]?.slice(0, 8)).toEqual([
    '00123',
    1.00516,
    '1.005160',
    '01/07/2025',
    '2025-07-01',
    'TRUE',
    '#N/A',
    '["a"]',
  ]);
});

test('cells beyond the last header are kept', async () => {
  const [sheet] = await sheetsOf(table(['Mã'], [text('x'), undefined, text('thừa')]));
  expect(sheet?.[1]).toEqual([
    ['Mã', null, null, HEADERS.reason, HEADERS.origin],
    ['x', null, 'thừa', 'Mã sai.\nThiếu tên.', 7],
  ]);
});

test('columns that we appended before are replaced, in whichever language', async () => {
  const headers = ['Reason (haicap)', 'Mã', 'Row (haicap)'];
  const [sheet] = await sheetsOf(table(headers, [text('old'), text('x'), number(3, '3')]));
  expect(sheet?.[1]).toEqual([
    ['Mã', HEADERS.reason, HEADERS.origin],
    ['x', 'Mã sai.\nThiếu tên.', 7],
  ]);
});

test('tables without rejected rows have no sheet', async () => {
  const empty = { ...table(['Mã'], [], 'Trống'), rows: [] };
  expect(await sheetsOf(empty, table(['Mã'], [text('x')], 'Đầy'))).toHaveLength(1);
});

test('a text that no cell holds is put in a file of its own, which the cell names', async () => {
  const long = 'hồ sơ; '.repeat(6000);
  const sheets = [table(['Mã', 'Hồ sơ'], [text('1'), text(long)], 'Danh mục')];
  const { workbook, texts } = await encodeRejected(sheets, HEADERS, '1-a');
  expect(texts.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
    ['1-a.Danh mục.B2.txt', long],
  ]);
  expect(read(workbook).Sheets['Danh mục']?.B2.v).toContain('1-a.Danh mục.B2.txt');
});
