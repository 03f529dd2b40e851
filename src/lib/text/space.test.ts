import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines, tidyLines, tidySpace } from './space.js';

test.each([
  ['Cấp  lại\u00a0thẻ\t', 'Cấp lại thẻ'],
  [' \u2003Cấp\u3000lại ', 'Cấp lại'],
  ['Cấp\r\nlại\u2028thẻ', 'Cấp lại thẻ'],
  ['Cấp<br>lại<BR />thẻ', 'Cấp lại thẻ'],
  ['Cấp\u200b lại\ufeff', 'Cấp lại'],
  ['thủ\u200b tục', 'thủ tục'],
  ['Tr\u00adêng  häc', 'Tr\u00adêng häc'],
  ['a < b > c', 'a < b > c'],
  ['', ''],
  [' \n ', ''],
])('tidySpace makes one tidy line of %j', (text, tidy) => {
  expect(tidySpace(text)).toBe(tidy);
});

test.each([
  ['UBND xã\r\nUBND phường', 'UBND xã\nUBND phường'],
  ['UBND xã<br/>UBND phường</br>Sở', 'UBND xã\nUBND phường\nSở'],
  ['a<br class="x">b', 'a\nb'],
  ['\n\nUBND  xã \n \n\nSở\n', 'UBND xã\nSở'],
  ['a\vb\fc\rd\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
])('tidyLines tidies each line of %j', (text, tidy) => {
  expect(tidyLines(text)).toBe(tidy);
});

test('splitLines gives the lines and no blank ones', () => {
  expect(splitLines('Sở Tư pháp<br><br> UBND xã \n')).toEqual(['Sở Tư pháp', 'UBND xã']);
  expect(splitLines(' \n')).toEqual([]);
});

test('tidying twice changes nothing more', () => {
  const text = fc
    .array(fc.constantFrom(...'ab< >\n\r\t\v', '<br>', '<br/>', '\u00a0', '\u200b', '\ufeff', 'ệ'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (s) => {
      expect(tidySpace(tidySpace(s))).toBe(tidySpace(s));
      expect(tidyLines(tidyLines(s))).toBe(tidyLines(s));
      expect(tidySpace(s)).not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
    }),
    { seed: 20250701, numRuns: 500 },
  );
});
