import { expect, test } from 'vitest';
import { jsonOfText } from './json-text.js';

test.each([
  ['{"a": [1, "b"]}', { a: [1, 'b'] }],
  [' [1]', [1]],
  ['{}', {}],
  ['[1', undefined],
  ['"a"', undefined],
  ['12', undefined],
  ['[sửa đổi] Thông tư', undefined],
  ['', undefined],
  [`${'['.repeat(13)}${']'.repeat(13)}`, undefined],
  ['['.repeat(100_000), undefined],
  [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, undefined],
])('%.30s', (text, expected) => {
  expect(jsonOfText(text)).toEqual(expected);
});
