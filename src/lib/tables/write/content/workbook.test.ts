import { afterEach, expect, test, vi } from 'vitest';
import { read } from 'xlsx';
import { readZipDirectory, unpack } from '../../workbook/zip.js';
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

test('long texts are wrapped below a header in bold, in cells that are to be filled in, too', async () => {
  const bytes = Buffer.from(await encodeWorkbook([{ ...SHEET, wrapped: true }]));
  const part = (end: string) => {
    const entry = readZipDirectory(bytes, 'x').find(({ name }) => name.endsWith(end));
    return entry === undefined ? '' : unpack(bytes, entry, 'x').toString();
  };
  const formats =
    part('styles.xml')
      .match(/<cellXfs[\s\S]*<\/cellXfs>/)?.[0]
      .match(/<xf /g) ?? [];
  const at = formats.length - 3;
  const xml = part('sheet1.xml');
  expect(xml).toContain(`<c r="A1" s="${at + 2}"`);
  expect(xml).toContain(`<c r="A2" s="${at}"`);
  expect(xml).toContain(`<c r="C2" s="${at + 1}"`);
  expect(xml).toMatch(new RegExp(`<col min="2" [^>]*style="${at}"`));
  expect(part('styles.xml')).toContain('<font><b/>');
});

test('a cell offers what stands in the row of another sheet that has its key', async () => {
  const choices = { column: 2, key: 0, lists: { sheet: "Của 'tôi'", key: 1, from: 3, to: 5 } };
  const xml = await sheetXml({ ...SHEET, choices });
  expect(xml).toContain('sqref="C2:C3"');
  const row = "MATCH($A2,'Của ''tôi'''!$B:$B,0)-1";
  expect(xml).toContain(`OFFSET('Của ''tôi'''!$D$1,${row},0,1,MAX(1,COUNTA(`);
});
