import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CellObject, write } from 'xlsx';
import { readZipDirectory, unpack } from '../../workbook/zip.js';
import { storedText } from './cell-text.js';
import { encodeWorkbook } from './workbook.js';

type Rows = (string | number | null)[][];

const TEXTS = [
  '',
  'a',
  ' a ',
  'a\nb',
  '\t',
  '<&>"\'',
  '_x000D_',
  '\u0001',
  '\ud800',
  'Đường 1',
  '\r\n',
];
const cell = fc.oneof(fc.constantFrom(...TEXTS), fc.integer(), fc.constant(null), fc.string());
const sheets = fc.array(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 }), {
  minLength: 1,
  maxLength: 3,
});

/** A part of a package, as text. */
function partOf(bytes: Buffer, name: string): string {
  const entry = readZipDirectory(bytes, 'xlsx').find((one) => one.name === name);
  return entry === undefined ? '' : unpack(bytes, entry, 'xlsx').toString();
}

/** The rows of a sheet, without their heights, which SheetJS doesn't know. */
function rowsOf(bytes: Buffer, sheet: number): string | undefined {
  const [rows] = /<sheetData.*?(?:\/>|<\/sheetData>)/s.exec(
    partOf(bytes, `xl/worksheets/sheet${sheet}.xml`),
  ) ?? [''];
  return rows.replace(/ ht="[\d.]+"/g, '').replace('<sheetData></sheetData>', '<sheetData/>');
}

function cellObject(value: string | number | null): CellObject {
  if (value === null || value === '') return { t: 'z' };
  if (typeof value === 'number') return { t: 'n', v: value };
  return { t: 's', v: storedText(value), z: '@' };
}

/** The same sheets as the library writes all of them itself. */
function judged(all: readonly Rows[]): Buffer {
  const names = all.map((_, index) => `s${index}`);
  const made = all.map((rows, index) => {
    const width = Math.max(1, ...rows.map(({ length }) => length));
    const data = rows.length === 0 ? [[]] : rows.map((row) => row.map(cellObject));
    const range = `A1:${'ABCDEFG'[width - 1]}${Math.max(rows.length, 1)}`;
    return [names[index] ?? '', { '!data': data, '!ref': range }] as const;
  });
  const book = { SheetNames: names, Sheets: Object.fromEntries(made) };
  return write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true });
}

test('rows and their texts are to the byte what the library would write', async () => {
  await fc.assert(
    fc.asyncProperty(sheets, async (all) => {
      const named = all.map((rows, index) => ({ name: `s${index}`, rows, isTable: false }));
      const ours = Buffer.from(await encodeWorkbook(named));
      const theirs = judged(all);
      for (let sheet = 1; sheet <= all.length; sheet += 1)
        expect(rowsOf(ours, sheet)).toBe(rowsOf(theirs, sheet));
      expect(partOf(ours, 'xl/sharedStrings.xml')).toBe(partOf(theirs, 'xl/sharedStrings.xml'));
    }),
    { seed: 20250701, numRuns: 100 },
  );
});
