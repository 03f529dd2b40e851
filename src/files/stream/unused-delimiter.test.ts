import { expect, test } from 'vitest';
import { unusedDelimiter } from './unused-delimiter.js';

/** What is found for a file of these lines, in two chunks. */
function found(...lines: readonly string[]): Promise<string> {
  const bytes = Buffer.from(lines.join('\n'));
  const half = Math.floor(bytes.length / 2);
  async function* chunks() {
    yield bytes.subarray(0, half);
    yield bytes.subarray(half);
  }
  return unusedDelimiter({ chunks, quote: '"' });
}

test.each([
  ['codes', ['Mã xã', '00634', '00637'], ','],
  ['addresses in quotes', ['Địa chỉ', '"Tổ 5, Đại Mỗ"', '"Số 1; ngõ 2, Tây Mỗ"'], ','],
  ['addresses without', ['Địa chỉ', 'Tổ 5, Đại Mỗ'], ';'],
  ['addresses with both', ['Địa chỉ', 'Tổ 5, Đại Mỗ', 'Số 1; ngõ 2'], '\t'],
  ['all of them', ['a,b', 'a;b', 'a\tb', 'a|b'], ','],
  ['a comma far below', [...Array(70_000).fill('Xã A'), 'Tổ 5, Đại Mỗ'], ';'],
])('%s', async (_, lines, delimiter) => {
  expect(await found(...lines)).toBe(delimiter);
});
