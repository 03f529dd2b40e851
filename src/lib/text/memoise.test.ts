import { expect, test } from 'vitest';
import { memoise } from './memoise.js';

test('a text is reckoned once, also when it comes to nothing', () => {
  const asked: string[] = [];
  const remember = memoise((text): string | undefined => {
    asked.push(text);
    return text === 'xã' ? undefined : text.toUpperCase();
  });
  expect([remember('a'), remember('a'), remember('xã'), remember('xã')]).toEqual([
    'A',
    'A',
    undefined,
    undefined,
  ]);
  expect(asked).toEqual(['a', 'xã']);
});

test('no more texts are remembered than allowed, and the others are still reckoned', () => {
  let asked = 0;
  const remember = memoise((text) => {
    asked += 1;
    return text;
  }, 1);
  expect(['a', 'b', 'a', 'b'].map(remember)).toEqual(['a', 'b', 'a', 'b']);
  expect(asked).toBe(3);
});
