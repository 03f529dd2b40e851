import { expect, test } from 'vitest';
import { contrast } from './contrast.js';

test('short texts stand whole', () => {
  expect(contrast('a', 'b', 10)).toEqual(['a', 'b']);
});

test('a long shared beginning is cut, the difference stays', () => {
  const shared = 'x'.repeat(200);
  expect(contrast(`${shared}cũ`, `${shared}mới`, 30)).toEqual([
    `…${'x'.repeat(20)}cũ`,
    `…${'x'.repeat(20)}mới`,
  ]);
});

test('a text that goes on where the other ends', () => {
  const shared = 'x'.repeat(200);
  expect(contrast(shared, `${shared} nữa`, 30)).toEqual([
    `…${'x'.repeat(20)}`,
    `…${'x'.repeat(20)} nữa`,
  ]);
});

test('texts that differ from the start lose their ends', () => {
  expect(contrast('a'.repeat(50), 'b'.repeat(50), 10)).toEqual([
    `${'a'.repeat(9)}…`,
    `${'b'.repeat(9)}…`,
  ]);
});

test('the excerpt begins with a word', () => {
  const shared = 'từ '.repeat(100);
  expect(contrast(`${shared}cũ`, `${shared}mới`, 30)).toEqual([
    `…${'từ '.repeat(6)}cũ`,
    `…${'từ '.repeat(6)}mới`,
  ]);
});
