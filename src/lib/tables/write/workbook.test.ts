import { afterEach, expect, test, vi } from 'vitest';
import { read } from 'xlsx';
import { readZipDirectory, unpack } from '../workbook/zip.js';
import { MAX_CELL_TEXT } from './cell-text.js';
import { encodeWorkbook, type SheetContent } from './workbook.js';

afterEach(() => vi.useRealTimers());

const SHEET: SheetContent = {
  name: 'Danh sách',
  rows: [
    ['Mã số', 'Tên', 'Số'],
    ['00004', '=1+1', 5],
    ['1.005160', null, -2.5],
  ],
  widths: [12, 40],
  freezeHeader: true,
  autofilter: true,
};

async function cellsOf(sheet: SheetContent) {
  const workbook = read(await encodeWorkbook([sheet]), { cellNF: true });
  return workbook.Sheets[workbook.SheetNames[0] ?? ''] ?? {};
}

async function sheetXml(sheet: SheetContent): Promise<string> {
  const bytes = Buffer.from(await encodeWorkbook([sheet]));
  const entry = readZipDirectory(bytes, 'x').find(({ name }) => name.endsWith('sheet1.xml'));
  return entry === undefined ? '' : unpack(bytes, entry, 'x').toString();
}

test('text is text, whatever it looks like, and numbers are numbers', async () => {
  const cells = await cellsOf(SHEET);
  expect(cells.A2).toMatchObject({ t: 's', v: '00004', z: '@' });
  expect(cells.B2).toMatchObject({ t: 's', v: '=1+1', z: '@' });
  expect(cells.B2).not.toHaveProperty('f');
  expect(cells.C2).toMatchObject({ t: 'n', v: 5 });
  expect(cells.B3).toBeUndefined();
});

test('the header stays in sight, filters and columns have their widths', async () => {
  const xml = await sheetXml(SHEET);
  expect(xml).toContain(
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
  );
  expect(xml).toContain('<autoFilter ref="A1:C3"/>');
  expect(xml).toMatch(/<col min="2" max="2" width="40(?:\.\d+)?"/);
});

test('nothing of that without being asked for', async () => {
  const xml = await sheetXml({ name: 'A', rows: [['a']] });
  expect(xml).not.toMatch(/<pane|<autoFilter|<col /);
});

test('the bytes do not depend on the clock', async () => {
  vi.useFakeTimers({ now: new Date('2025-07-01T00:00:00Z') });
  const first = await encodeWorkbook([SHEET]);
  vi.setSystemTime(new Date('2031-01-01T12:00:00Z'));
  expect(Buffer.from(await encodeWorkbook([SHEET])).equals(first)).toBe(true);
});

test('every entry of the archive has the same fixed time', async () => {
  const bytes = Buffer.from(await encodeWorkbook([SHEET]));
  const times = readZipDirectory(bytes, 'x').map(({ offset }) => bytes.readUInt32LE(offset + 10));
  expect(new Set(times)).toEqual(new Set([0]));
});

test('text beyond what a cell holds is never cut: nothing is written', async () => {
  const cells = await cellsOf({ name: 'A', rows: [['x'.repeat(MAX_CELL_TEXT)]] });
  expect(cells.A1.v).toBe('x'.repeat(MAX_CELL_TEXT));
  await expect(cellsOf({ name: 'A', rows: [['y'.repeat(40_000)]] })).rejects.toThrow(RangeError);
  // Escapes count too.
  const escapes = { name: 'A', rows: [['_x0041_'.repeat(4600)]] };
  await expect(cellsOf(escapes)).rejects.toThrow(RangeError);
});

test('more columns than a sheet has are refused', async () => {
  const row = Array.from({ length: 16_385 }, () => 'x');
  await expect(encodeWorkbook([{ name: 'A', rows: [row] }])).rejects.toMatchObject({
    code: 'sheet-too-large',
  });
});

test('several sheets keep their order and get legal names', async () => {
  const bytes = await encodeWorkbook([
    { name: 'a/b', rows: [] },
    { name: 'a b', rows: [['x']] },
  ]);
  expect(read(bytes).SheetNames).toEqual(['a b', 'a b (2)']);
});
