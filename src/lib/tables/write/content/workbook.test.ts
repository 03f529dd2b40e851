import { afterEach, expect, test, vi } from 'vitest';
import { read } from 'xlsx';
import { readZipDirectory, unpack } from '../../workbook/zip.js';
import { MAX_CELL_TEXT } from './cell-text.js';
import type { SheetContent } from './sheet-content.js';
import { encodeWorkbook } from './workbook.js';

afterEach(() => vi.useRealTimers());

const SHEET: SheetContent = {
  name: 'Danh sách',
  rows: [
    ['Mã số', 'Tên', 'Số'],
    ['00004', '=1+1', 5],
    ['1.005160', null, -2.5],
  ],
  widths: [12, 40],
};

async function cellsOf(sheet: SheetContent) {
  const workbook = read(await encodeWorkbook([sheet]), { cellNF: true });
  return workbook.Sheets[workbook.SheetNames[0] ?? ''] ?? {};
}

async function sheetXml(sheet: SheetContent): Promise<string> {
  return partOf(await encodeWorkbook([sheet]), 'sheet1.xml');
}

function partOf(workbook: Uint8Array, end: string): string {
  const bytes = Buffer.from(workbook);
  const entry = readZipDirectory(bytes, 'x').find(({ name }) => name.endsWith(end));
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

test('lines that are no table have neither header nor filter', async () => {
  const xml = await sheetXml({ name: 'A', rows: [['a']], isTable: false });
  expect(xml).not.toMatch(/<pane|<autoFilter/);
});

test('pages are A4, as wide as the sheet, with the header on each', async () => {
  const bytes = await encodeWorkbook([SHEET, { ...SHEET, name: "Của 'tôi ta", widths: [60, 60] }]);
  expect(read(bytes).Workbook?.Names).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ Name: '_xlnm.Print_Titles', Sheet: 0, Ref: "'Danh sách'!$1:$1" }),
      expect.objectContaining({
        Name: '_xlnm.Print_Titles',
        Sheet: 1,
        Ref: "'Của ''tôi ta'!$1:$1",
      }),
    ]),
  );
  const page = (sheet: number) => /<pageSetup[^>]*>/.exec(partOf(bytes, `sheet${sheet}.xml`))?.[0];
  expect(page(1)).toContain('paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"');
  expect(page(2)).toContain('orientation="landscape"');
  expect(partOf(bytes, 'sheet1.xml')).toContain('<pageSetUpPr fitToPage="1"/>');
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
  expect(new Set(times)).toEqual(new Set([0x00_21_00_00]));
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
  const bytes = await encodeWorkbook([SHEET]);
  const styles = partOf(bytes, 'styles.xml');
  const formats = /<cellXfs[\s\S]*<\/cellXfs>/.exec(styles)?.[0].split('<xf ').slice(1) ?? [];
  const sheet = partOf(bytes, 'sheet1.xml');
  const formatOf = (cell: string) =>
    formats[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)?.[1])];
  expect(formatOf('A2')).toContain('wrapText="1"');
  expect(formatOf('A2')).toContain('numFmtId="49"');
  const empty = formats[Number(/<col min="2" [^>]*style="(\d+)"/.exec(sheet)?.[1])];
  expect(empty).toBe(formatOf('A2'));
  const font = Number(/fontId="(\d+)"/.exec(formatOf('A1') ?? '')?.[1]);
  expect(styles.split('<font>')[font + 1]).toMatch(/^<b\/>/);
  expect(formatOf('A1')).toContain('wrapText="1"');
});

test('a cell offers what stands in the row of another sheet that has its key', async () => {
  const choices = { column: 2, key: 0, lists: { sheet: "Của 'tôi'", key: 1, from: 3, to: 5 } };
  const xml = await sheetXml({ ...SHEET, choices });
  expect(xml).toContain('sqref="C2:C3"');
  const row = "MATCH($A2,'Của ''tôi'''!$B:$B,0)-1";
  expect(xml).toContain(`OFFSET('Của ''tôi'''!$D$1,${row},0,1,MAX(1,COUNTA(`);
});
