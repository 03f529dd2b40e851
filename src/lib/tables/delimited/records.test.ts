import { expect, test } from 'vitest';
import { plainQuoting } from './quotes.js';
import { readRecords } from './records.js';

function records(text: string, delimiter = ',') {
  return readRecords(Buffer.from(text), {
    file: 'a.csv',
    delimiter,
    quoting: plainQuoting('"'),
    firstLine: 1,
  });
}

test('a record begins at its own line, whatever the line breaks before and inside it', () => {
  const read = records('a,b\r\n"1\r\n2",x\r"3\n4\r5",y\n\nlast,z');
  expect(read).toEqual([
    { line: 1, fields: ['a', 'b'] },
    { line: 2, fields: ['1\r\n2', 'x'] },
    { line: 4, fields: ['3\n4\r5', 'y'] },
    { line: 8, fields: ['last', 'z'] },
  ]);
});

test('more columns than a sheet can have are refused', () => {
  const widest = ','.repeat(16_383);
  expect(records(widest)[0]?.fields).toHaveLength(16_384);
  expect(() => records(`${widest},`)).toThrow(expect.objectContaining({ code: 'file-too-large' }));
});

test('doubled quotes and delimiters inside quotes are no fault', () => {
  expect(records('"a ""b"" c","d,e"\n""""\n')).toEqual([
    { line: 1, fields: ['a "b" c', 'd,e'] },
    { line: 2, fields: ['"'] },
  ]);
});

test.each([
  ['inside an unquoted cell', '1,ab"c\n2,d\n', ['1', 'ab"c']],
  ['after a closing quote', '1,"ab"c\n2,d\n', ['1', '"ab"c']],
])('a quote %s is stray and stays a character', (_, text, fields) => {
  expect(records(text)).toEqual([
    { line: 1, fields, fault: 'quote-stray' },
    { line: 2, fields: ['2', 'd'] },
  ]);
});

test('a quote that is never closed costs its own line only', () => {
  expect(records('a,b\n1,"open\n2,x\n3,y\n')).toEqual([
    { line: 1, fields: ['a', 'b'] },
    { line: 2, fields: ['1', '"open'], fault: 'quote-unclosed' },
    { line: 3, fields: ['2', 'x'] },
    { line: 4, fields: ['3', 'y'] },
  ]);
});

test('a quote that another cell closes by accident costs its own line only', () => {
  expect(records('1,"open\n2,x\n3,"y, z",w\n4,v\n')).toEqual([
    { line: 1, fields: ['1', '"open'], fault: 'quote-unclosed' },
    { line: 2, fields: ['2', 'x'] },
    { line: 3, fields: ['3', 'y, z', 'w'] },
    { line: 4, fields: ['4', 'v'] },
  ]);
});

test('a stray quote in a cell of several lines does not break the cell in two', () => {
  const [first] = records('"line one\nsays "hi" there",x\n');
  expect(first).toMatchObject({ line: 1, fault: 'quote-stray' });
});

test('a file that opens quotes everywhere and closes none is read line by line', () => {
  const lines = Array.from({ length: 120 }, (_, i) => `${i},"x`);
  const read = records(`${lines.join('\n')}\n`);
  expect(read.map(({ line }) => line)).toEqual(lines.map((_, i) => i + 1));
  expect(read.every(({ fault }) => fault !== undefined)).toBe(true);
});

test('rows of different lengths keep their lengths', () => {
  expect(records('a;b\n1\n1;2;3', ';').map(({ fields }) => fields.length)).toEqual([2, 1, 3]);
});
