import { expect, test } from 'vitest';
import { plainQuoting } from '../delimited/quotes.js';
import { unusedDelimiter } from './unused-delimiter.js';

/** What is found for a file of these lines, in two chunks. */
function found(...lines: readonly string[]): Promise<string> {
  const bytes = Buffer.from(lines.join('\n'));
  const half = Math.floor(bytes.length / 2);
  async function* chunks() {
    yield bytes.subarray(0, half);
    yield bytes.subarray(half);
  }
  return unusedDelimiter({ chunks, quoting: plainQuoting('"') });
}

test.each([
  ['codes', ['Mã xã', '00634', '00637'], ','],
  ['addresses in quotes', ['Địa chỉ', '"Tổ 5, Đại Mỗ"', '"Số 1; ngõ 2, Tây Mỗ"'], ','],
  ['addresses without', ['Địa chỉ', 'Tổ 5, Đại Mỗ'], ';'],
  ['addresses with both', ['Địa chỉ', 'Tổ 5, Đại Mỗ', 'Số 1; ngõ 2'], '\t'],
  ['all usual ones', ['a,b', 'a;b', 'a\tb', 'a|b'], '^'],
  ['all of them', [...',;\t|^~\x1f\x01'].map((sign) => `a${sign}b`), ','],
  ['a comma far below', [...Array(70_000).fill('Xã A'), 'Tổ 5, Đại Mỗ'], ';'],
])('%s', async (_, lines, delimiter) => {
  expect(await found(...lines)).toBe(delimiter);
});
