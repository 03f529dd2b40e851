import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closest, closestIn } from './closest.js';
import { similarity } from './similarity.js';

const FIELDS = ['Hộ tịch', 'Hộ khẩu', 'Đất đai', 'Chứng thực', 'Công chứng', 'Luật sư'];

test('the nearest candidate comes first', () => {
  expect(closest('Chứng thựcc', FIELDS)).toEqual(['Chứng thực']);
  expect(closest('Dat dai', FIELDS)).toEqual(['Đất đai']);
});

test('candidates made ready once give the same for every text', () => {
  const nearest = closestIn(FIELDS);
  for (const text of ['Chứng thựcc', 'Dat dai', 'Hộ tịc', '']) {
    expect(nearest(text)).toEqual(closest(text, FIELDS));
  }
});

test('nothing near gives nothing', () => {
  expect(closest('Bảo hiểm xã hội', FIELDS)).toEqual([]);
  expect(closest('Hộ tịch', [])).toEqual([]);
});

test('an exact candidate comes before one that differs in diacritics', () => {
  expect(closest('Ba Tơ', ['Ba To', 'Ba Tô', 'Ba Tơ'])).toEqual(['Ba Tơ', 'Ba To', 'Ba Tô']);
});

test('ties keep the order of the candidates', () => {
  expect(closest('abcd', ['abcx', 'abcy', 'xbcd'])).toEqual(['abcx', 'abcy', 'xbcd']);
  expect(closest('abcd', ['xbcd', 'abcy', 'abcx'])).toEqual(['xbcd', 'abcy', 'abcx']);
});

test('limit and minimum are kept', () => {
  expect(closest('abcd', ['abcx', 'abcy', 'xbcd'], 1)).toEqual(['abcx']);
  expect(closest('abcd', ['abxx', 'abcx'], 3, 0.7)).toEqual(['abcx']);
});

test('the nearest is found among many that share its words', () => {
  const many = Array.from({ length: 500 }, (_, n) => `Cấp giấy phép hoạt động loại ${n + 1000}`);
  expect(closest('Cấp giấy phép hoạt dộng loại 1357', many, 1)).toEqual([
    'Cấp giấy phép hoạt động loại 1357',
  ]);
});

/** By comparing a text with every candidate to the end. */
function plainClosest(text: string, candidates: readonly string[], limit: number): string[] {
  return candidates
    .map((candidate, at) => ({ candidate, at, score: similarity(text, candidate, 0.6) }))
    .filter(({ score }) => score >= 0.6)
    .sort((one, other) => other.score - one.score || one.at - other.at)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

test('what can be no better than the best so far is given up early, and nothing is lost by it', () => {
  const syllable = fc.constantFrom(
    'Tân',
    'Tan',
    'Tấn',
    'Lộc',
    'Lôc',
    'An',
    'Ân',
    'Hòa',
    'Hoà',
    'X',
  );
  const name = fc.array(syllable, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
  const fewer = fc.uniqueArray(name, { maxLength: 30 });
  fc.assert(
    fc.property(name, fewer, fc.integer({ min: 1, max: 8 }), (text, candidates, limit) => {
      expect(closestIn(candidates)(text, limit)).toEqual(plainClosest(text, candidates, limit));
    }),
    { seed: 20250701, numRuns: 500 },
  );
});
