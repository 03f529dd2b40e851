import { expect, test } from 'vitest';
import { inertInLog } from './log-commands.js';

test.each([
  ['::stop-commands::x', ':<U+003A>stop-commands::x'],
  ['a\n    ::add-mask::1', 'a\n    :<U+003A>add-mask::1'],
  ['\u001b[1m ::error::x', '\u001b[1m :<U+003A>error::x'],
  ['Ô “##[error]”', 'Ô “#<U+0023>[error]”'],
  ['x ##vso[task.setvariable variable=a]b', 'x #<U+0023>vso[task.setvariable variable=a]b'],
  ['a::b', 'a::b'],
  ['## mục [1]', '## mục [1]'],
])('a runner takes nothing of “%s” for an order', (text, shown) => {
  expect(inertInLog(text)).toBe(shown);
});
