import { expect, test } from 'vitest';
import { temporaryFile, textsOf } from '../../../../test/support/files.js';
import { readContent } from '../read/read-content.js';

async function read(content: string | Uint8Array, name = 'a.csv') {
  return readContent(temporaryFile(name, content));
}

test('every cell is text as it stands', async () => {
  const { grids, source, notices } = await read('mã,ngày\n00004,01/07/2025\n1.005160,  TRUE \n');
  expect(textsOf(grids[0])).toEqual([
    ['mã', 'ngày'],
    ['00004', '01/07/2025'],
    ['1.005160', '  TRUE '],
  ]);
  expect(grids[0]?.rows[1]?.cells[0]).toEqual({ type: 'text', text: '00004', raw: '00004' });
  expect(source).toMatchObject({ format: 'csv', encoding: 'utf-8', delimiter: ',' });
  expect(notices).toEqual([]);
});

test('blank cells are empty and blank lines no rows, but lines count', async () => {
  const { grids } = await read('a,b\n\n , \t\nx,\n');
  expect(grids[0]?.rows.map(({ number, cells }) => [number, cells.length])).toEqual([
    [1, 2],
    [4, 2],
  ]);
});

test('a `sep=` line names the delimiter and is no record', async () => {
  const { grids, source } = await read('sep=;\r\na,b;c\r\n');
  expect(source.delimiter).toBe(';');
  expect(grids[0]?.rows.map(({ number }) => number)).toEqual([2]);
  expect(textsOf(grids[0])).toEqual([['a,b', 'c']]);
});

test('the same line in quotes is a cell', async () => {
  const { grids } = await read('"sep=;"\nx\n');
  expect(textsOf(grids[0])).toEqual([['sep=;'], ['x']]);
});

test('a file of one column keeps its commas and has no delimiter', async () => {
  const { grids, source, notices } = await read('Tên\nĐăng ký, khai sinh\nHộ tịch\n');
  expect(textsOf(grids[0])).toEqual([['Tên'], ['Đăng ký, khai sinh'], ['Hộ tịch']]);
  expect(source.delimiter).toBeUndefined();
  expect(source.format).toBe('csv');
  expect(notices).toEqual([]);
});

test('a file called tsv that tells nothing has tabs', async () => {
  expect((await read('Tên\nHộ tịch\n', 'a.tsv')).source.delimiter).toBe('\t');
});

test('cells in single quotes', async () => {
  const { grids } = await read("'mã','tên'\n'1','cấp, đổi'\n'2','Ea H''leo'\n");
  expect(textsOf(grids[0])).toEqual([
    ['mã', 'tên'],
    ['1', 'cấp, đổi'],
    ['2', "Ea H'leo"],
  ]);
});

test('line breaks of all kinds in one file', async () => {
  const { grids } = await read('a,b\r1,x\r\n2,y\n3,"z\rw"\r');
  expect(textsOf(grids[0]).map(([first]) => first)).toEqual(['a', '1', '2', '3']);
  expect(grids[0]?.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});

test('a file of tabs is tsv, also when it is called txt', async () => {
  const { source } = await read('mã\ttên\n1\ta\n', 'a.txt');
  expect(source).toMatchObject({ format: 'tsv', delimiter: '\t' });
});

test('the delimiter that the user names is taken', async () => {
  const { grids } = await readContent(temporaryFile('a.csv', 'a,b;c\n'), { delimiter: ';' });
  expect(textsOf(grids[0])).toEqual([['a,b', 'c']]);
});

test.each(['', ';;', '"', '\n'])('%j is no delimiter', async (delimiter) => {
  const reading = readContent(temporaryFile('a.csv', 'a,b\n'), { delimiter });
  await expect(reading).rejects.toMatchObject({ code: 'option-value' });
});

test('the apostrophe that keeps a formula from being calculated is taken off', async () => {
  const { grids } = await read("'=1+1,''-x,'abc,-5\n");
  expect(textsOf(grids[0])).toEqual([['=1+1', "'-x", "'abc", '-5']]);
});

test('faulty quotes are notices at the line where the record begins', async () => {
  const { notices } = await read('a,b\n1,x"y\n2,"open\n3,z\n');
  expect(notices.map(({ code, place }) => [code, place.row])).toEqual([
    ['quote-stray', 2],
    ['quote-unclosed', 3],
  ]);
});

test('a guessed encoding is a finding', async () => {
  const windows1258 = Buffer.from([0x54, 0x69, 0xea, 0xec, 0x6e, 0x67, 0x2c, 0x62, 0x0a]);
  const { notices, source, grids } = await read(windows1258);
  expect(source).toMatchObject({ encoding: 'windows-1258', encodingConfidence: 0.5 });
  expect(notices).toMatchObject([
    { code: 'encoding-guessed', params: { encoding: 'windows-1258', confidence: 0.5 } },
  ]);
  expect(textsOf(grids[0])[0]?.[0]).toBe('Tiếng');
});

test.each(['\n\n', ',,\n , \n', '\ufeff'])('%j has no filled cell: file-empty', async (content) => {
  await expect(read(content)).rejects.toMatchObject({ code: 'file-empty' });
});
