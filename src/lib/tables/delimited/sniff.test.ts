import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { plainQuoting } from './quotes.js';
import { sniffDelimiter } from './sniff.js';

function sniff(text: string): string | undefined {
  return sniffDelimiter(parse, Buffer.from(text), { file: 'a.csv', quoting: plainQuoting('"') });
}

test.each([
  [',', 'mã,tên\n1,a\n2,b\n'],
  [';', 'mã;tên\n1;a, b\n2;c, d, e\n'],
  ['\t', 'mã\ttên\n1\ta; b\n2\tc; d\n'],
  ['|', 'mã|tên\n1|a,b\n2|c\n'],
])('finds %j', (delimiter, text) => {
  expect(sniff(text)).toBe(delimiter);
});

test('does not look inside quotes', () => {
  expect(sniff('a,b\n"x;y;z","p;q;r"\n"x;y;z","p;q;r"\n')).toBe(',');
});

test('a title without delimiters and a ragged row do not matter', () => {
  expect(sniff('DANH SÁCH\n\nmã;tên;cấp\n1;a;xã\n2;b;xã\n3;c\n')).toBe(';');
});

test('prefers the delimiter under which quotes make sense', () => {
  expect(sniff('a\t"x;y"\nb\t"z;w"\n')).toBe('\t');
});

test.each([
  ['semicolons with decimal commas', 'mã;số ngày\n1;2,5\n2;3,5\n', ';'],
  ['the same under a header with a comma', 'mã;phí, lệ phí\n1;2,5\n2;3,5\n', ';'],
  ['semicolons, a sentence in every row', 'mã;tên\n1;đăng ký, cấp\n2;cấp, đổi\n3;a, b\n', ';'],
  ['semicolons, a sentence in a title', 'Số 1, ngày 2\nmã;tên\n1;a, b\n2;c, d\n', ';'],
  ['commas, lists in cells', 'mã,cấp\n1,tỉnh;xã\n2,bộ;tỉnh\n3,xã\n', ','],
  ['commas, free text unquoted', 'mã,tên\n1,nhận cha, mẹ, con\n2,kết hôn\n3,khai sinh, tử\n', ','],
  ['commas, free text quoted', 'mã,tên\n1,"a, b; c, d"\n2,"e; f"\n', ','],
  ['commas and spaces, by hand', 'mã, tên\n1, a\n2, b\n', ','],
  ['numbers only', '1,2,3\n4,5,6\n', ','],
  ['more titles than rows', 'UBND\nDANH SÁCH\nNăm 2025\nmã,tên\n1,a\n', ','],
  ['a header alone', 'mã,tên\n', ','],
])('%s', (_, text, delimiter) => {
  expect(sniff(text)).toBe(delimiter);
});

test.each([
  ['no delimiter', 'Tên\nKết hôn\n'],
  ['commas of sentences', 'Tên\nĐăng ký, khai sinh\nHộ tịch\nChứng thực\n'],
  ['commas of sentences in most lines', 'Tên\nĐăng ký, khai sinh\nCấp, đổi\nPhí, lệ phí\n'],
  ['decimal commas', 'Số ngày\n2,5\n3,5\n'],
  ['quoted commas', 'Tên\n"a,b"\n"c,d"\n'],
])('one column: %s', (_, text) => {
  expect(sniff(text)).toBeUndefined();
});
