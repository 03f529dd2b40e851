import { expect, test } from 'vitest';
import { textCell } from './rows.js';

test('text is kept as it stands', () => {
  expect(textCell(' a ')).toEqual({ type: 'text', text: ' a ', raw: ' a ' });
});

test.each(['', '  ', '\n\t'])('%j is no cell', (text) => {
  expect(textCell(text)).toBeUndefined();
});

test.each(['#N/A', '#REF!', '#value!', 'Err:502', ' #DIV/0! ', '#NAME?', '######'])(
  '%j is an error',
  (text) => {
    expect(textCell(text)).toEqual({ type: 'error', text: text.trim(), raw: text.trim() });
  },
);

test.each(['N/A', '#1', '##', 'Err:', 'Lỗi #N/A', '#N/A!'])('%j is text', (text) => {
  expect(textCell(text)?.type).toBe('text');
});
