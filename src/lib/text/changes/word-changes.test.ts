import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptShare, type TextRun, wordChanges } from './word-changes.js';

/** `Cấp [−mới +lại] thẻ`. */
function shown(from: string, to: string): string {
  return wordChanges(from, to)
    .map((run) =>
      'kept' in run ? run.kept : 'removed' in run ? `[−${run.removed}]` : `[+${run.added}]`,
    )
    .join('');
}

test.each([
  ['Cấp mới thẻ đi rừng', 'Cấp lại thẻ đi rừng', 'Cấp [−mới][+lại] thẻ đi rừng'],
  ['Cấp thẻ đi rừng', 'Cấp lại thẻ đi rừng', 'Cấp [+lại ]thẻ đi rừng'],
  ['Cấp lại thẻ', 'Cấp thẻ', 'Cấp [−lại ]thẻ'],
  ['xã Hòa Tiến', 'xã Hoà Tiến', 'xã [−Hòa][+Hoà] Tiến'],
  [
    'Mẫu số 15d theo 7/2025/NĐ-CP.',
    'Mẫu số 15đ theo 17/2025/NĐ-CP.',
    'Mẫu số [−15d][+15đ] theo [−7/2025/NĐ-CP][+17/2025/NĐ-CP].',
  ],
  ['Phí 1.622.000 đồng', 'Phí 1.722.000 đồng', 'Phí [−1.622.000][+1.722.000] đồng'],
  ['bờ', 'bở', '[−bờ][+bở]'],
  [
    'Sở Y tế và Sở Nội vụ',
    'Công an xã và Phòng Văn hóa',
    '[−Sở Y tế và Sở Nội vụ][+Công an xã và Phòng Văn hóa]',
  ],
  ['a', '', '[−a]'],
  ['', 'a', '[+a]'],
  ['', '', ''],
  ['như cũ', 'như cũ', 'như cũ'],
])('%s → %s', (from, to, expected) => {
  expect(shown(from, to)).toBe(expected);
});

test('a syllable is one, composed or not', () => {
  const decomposed = 'Đăng ký tạm trú'.normalize('NFD');
  const other = 'Đăng ký tạm tru'.normalize('NFD');
  expect(wordChanges(decomposed, other)).toEqual([
    { kept: 'Đăng ký tạm '.normalize('NFD') },
    { removed: 'trú'.normalize('NFD') },
    { added: 'tru' },
  ]);
});

test('how much was kept', () => {
  expect(keptShare(wordChanges('a b c d', 'a b c e'))).toBe(0.75);
  expect(keptShare(wordChanges('a b', 'c d'))).toBe(0);
  expect(keptShare([])).toBe(0);
});

const SYLLABLES = ['cấp', 'Cấp', 'lại', 'thẻ', 'hòa', 'hoà', '1.000', '5', 'e\u0301', 'ê\u0323'];
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SYLLABLES, ' ', '  ', '\n', ', ', '-', '/', '😀', '\ud800'),
      fc.string({ maxLength: 3 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

const side = (runs: readonly TextRun[], name: 'removed' | 'added') =>
  runs.map((run) => ('kept' in run ? run.kept : name in run ? Object.values(run)[0] : '')).join('');

test('without what was added it is the old text, without what was removed the new one', () => {
  fc.assert(
    fc.property(texts, texts, (from, to) => {
      const runs = wordChanges(from, to);
      expect([side(runs, 'removed'), side(runs, 'added')]).toEqual([from, to]);
    }),
    { seed: 17, numRuns: 1000 },
  );
});

test('a text became itself without a change', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(wordChanges(text, text)).toEqual(text === '' ? [] : [{ kept: text }]);
    }),
    { seed: 17 },
  );
});

test('long texts that have nothing in common take no time', () => {
  const words = (name: string) => Array.from({ length: 5000 }, (_, i) => `${name}${i}`).join(' ');
  const [from, to] = [`đầu ${words('a')}`, `đầu ${words('b')}`];
  expect(wordChanges(from, to)).toEqual([
    { kept: 'đầu ' },
    { removed: words('a') },
    { added: words('b') },
  ]);
});
