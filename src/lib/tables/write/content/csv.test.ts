import { expect, test } from 'vitest';
import { encodeCsv } from './csv.js';

test('lines end in CRLF, and only what needs quotes has them', () => {
  const rows = [
    ['mã', 'tên "x"', 'a, b'],
    ['00004', 'dòng 1\ndòng 2', ' x '],
  ];
  expect(encodeCsv(rows, { delimiter: ',', bom: false, neutralise: true })).toBe(
    'mã,"tên ""x""","a, b"\r\n00004,"dòng 1\ndòng 2", x \r\n',
  );
});

test('the byte order mark stands first when asked for', () => {
  expect(encodeCsv([['a']], { bom: true })).toBe('\ufeffa\r\n');
});

test('formulas are neutralised, negative numbers are none', () => {
  const row = ['=1+1', '+84 24', '-x', '@a', '-5', '-2,5', 'a=b', "'=1"];
  expect(encodeCsv([row], { delimiter: ';' })).toBe(
    "'=1+1;'+84 24;'-x;'@a;-5;\"-2,5\";a=b;''=1\r\n",
  );
});

test('without neutralising, formulas stay, and an apostrophe of the text itself is no defence', () => {
  expect(encodeCsv([['=1+1', "'=1", "'a"]], { neutralise: false })).toBe("=1+1,''=1,'a\r\n");
});

test('a first cell cannot be taken for a byte order mark or a `sep=` line', () => {
  expect(encodeCsv([['\ufeffa']])).toBe('"\ufeffa"\r\n');
  expect(encodeCsv([['sep=x']])).toBe('"sep=x"\r\n');
});
