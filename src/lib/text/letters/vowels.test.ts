import { expect, test } from 'vitest';
import { readVowel, TONE, withTone } from './vowels.js';

test('a toned letter is its vowel and its tone, in both cases', () => {
  expect(readVowel('ấ')).toEqual({ letter: 'â', tone: TONE.sac });
  expect(readVowel('Ỵ')).toEqual({ letter: 'Y', tone: TONE.nang });
  expect(readVowel('ư')).toEqual({ letter: 'ư', tone: TONE.level });
  expect(readVowel('đ')).toBeUndefined();
});

test('withTone is the way back', () => {
  expect(withTone('ê', TONE.hoi)).toBe('ể');
  expect(withTone('Ơ', TONE.nga)).toBe('Ỡ');
  expect(withTone('a', TONE.level)).toBe('a');
});
