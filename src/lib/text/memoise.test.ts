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

test('no more texts are remembered than allowed, the latest, and the others are still reckoned', () => {
  const asked: string[] = [];
  const remember = memoise((text) => {
    asked.push(text);
    return text;
  }, 4);
  const texts = [...'abcdeaeddf'];
  expect(texts.map(remember)).toEqual(texts);
  expect(asked).toEqual([...'abcdeaf']);
});

test('what comes again and again stays, whatever comes between', () => {
  let often = 0;
  const remember = memoise((text) => {
    if (text === 'often') often += 1;
    return text;
  }, 10);
  for (let junk = 0; junk < 100; junk += 1) remember(junk % 3 === 0 ? 'often' : `junk ${junk}`);
  expect(often).toBe(1);
});
