import { expect, test } from 'vitest';
import { wordChanges } from '../../lib/text/index.js';
import { changeText, piecesOf, shortened, type TextChange } from './text-change.js';

const rewritten = (from: string, to: string): TextChange => ({
  type: 'rewritten',
  runs: wordChanges(from, to),
});

test.each([
  ['Cấp mới thẻ', 'Cấp lại thẻ', 'Cấp [−mới +lại] thẻ'],
  ['Cấp thẻ', 'Cấp lại thẻ', 'Cấp [+lại] thẻ'],
  ['Cấp lại thẻ', 'Cấp thẻ', 'Cấp [−lại] thẻ'],
  ['a  b', 'a b', 'a[−   + ]b'],
  ['a;', 'a', 'a[−;]'],
])('%s → %s in signs', (from, to, expected) => {
  expect(changeText(rewritten(from, to))).toBe(expected);
});

test('what stands in the place of another, came, went or moved is told without signs', () => {
  expect(changeText({ type: 'replaced', from: '5 ngày', to: '3 ngày' })).toBe('5 ngày → 3 ngày');
  expect(changeText({ type: 'added', text: 'Ảnh' })).toBe('Ảnh');
  expect(piecesOf({ type: 'removed', text: 'Ảnh' })).toEqual([{ text: 'Ảnh', was: 'removed' }]);
  expect(piecesOf({ type: 'moved', text: 'Ảnh' })).toEqual([{ text: 'Ảnh', was: 'kept' }]);
});

test('of what was kept a few words stand around each change, no word in part', () => {
  const kept = Array.from({ length: 100 }, (_, i) => `lời${i}`).join(' ');
  const text = changeText(shortened(rewritten(`x ${kept} y ${kept}`, `z ${kept} w ${kept}`), 100));
  expect(text).toMatch(/^\[−x \+z\] lời0 (lời\d+ ?)+…( lời\d+)+ \[−y \+w\] (lời\d+ ?)+…$/);
  expect(text.length).toBeLessThan(300);
  const short = rewritten('Cấp mới thẻ đi rừng', 'Cấp lại thẻ đi rừng');
  expect(shortened(short, 100)).toEqual(short);
});

test('whatever is long is cut', () => {
  const long = 'lời '.repeat(1000);
  for (const change of [
    { type: 'replaced', from: long, to: `x${long}` },
    { type: 'added', text: long },
    { type: 'rewritten', runs: [{ kept: 'a ' }, { removed: long }, { added: `${long}x` }] },
  ] as const)
    expect(changeText(shortened(change, 100)).length).toBeLessThan(650);
});
