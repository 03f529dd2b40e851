import { expect, test } from 'vitest';
import { tidySpace } from '../../../lib/text/index.js';
import { INVISIBLE, LINE_BREAKS, SPACES } from './spaces.js';

const CHARACTERS = Array.from({ length: 0x10ffff }, (_, code) => String.fromCodePoint(code));

test('spaces are those that tidying makes a space, and no others', () => {
  const spaces = CHARACTERS.filter((one) => one !== ' ' && tidySpace(`a${one}b`) === 'a b');
  expect(spaces.join('')).toBe(SPACES);
});

test('invisible are those that tidying takes away, and no others', () => {
  const invisible = CHARACTERS.filter((one) => tidySpace(`a${one}b`) === 'ab');
  expect(invisible.join('')).toBe(INVISIBLE);
});

test.each(LINE_BREAKS)('tidying makes %s a space', (tag) => {
  expect(tidySpace(`a${tag}b`)).toBe('a b');
});
