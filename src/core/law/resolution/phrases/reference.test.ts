import { expect, test } from 'vitest';
import { Cursor } from '../text/cursor.js';
import { sourceText } from '../text/source-text.js';
import { tokens } from '../text/tokens.js';
import { readReference } from './reference.js';

const cursorOf = (text: string) => new Cursor(tokens(sourceText(text)));

test.each([
  ['sau khi sắp xếp theo quy định tại khoản 4 Điều này', [4]],
  ['sau khi sắp xếp theo quy định tại khoản 4 của Điều này', [4]],
  ['khi sắp xếp theo quy định tại khoản 4', [4]],
  ['sau khi thực hiện sắp xếp theo quy định tại khoản4 Điều này', [4]],
  ['sau khi sắp xếp theo quy định tại khoản 4, khoản 7 Điều này', [4, 7]],
  ['sau khi sắp xếp theo quy định tại khoản 4 và khoản 7 Điều này', [4, 7]],
  ['sau khi sắp xếp theo quy định tại khoản 4 Điều này và khoản 7 Điều này', [4, 7]],
  ['sau khi sắp xếp theo quy định tại các khoản 4, 7 và 12 Điều này', [4, 7, 12]],
])('%s', (text, expected) => {
  const cursor = cursorOf(text);
  expect(readReference(cursor)).toEqual(expected);
  expect(cursor.done).toBe(true);
});

test('what follows the reference is left for the next group', () => {
  const cursor = cursorOf('sau khi sắp xếp theo quy định tại khoản 4 Điều này và phần còn lại');
  expect(readReference(cursor)).toEqual([4]);
  expect(cursor.sees('và phần còn lại')).toBe(true);
});

test('a reference without a number cannot be read', () => {
  expect(readReference(cursorOf('sau khi sắp xếp theo quy định tại khoản này'))).toBeUndefined();
});
