import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeText } from '../letters/compose.js';
import { fromTcvn3 } from './tcvn3.js';
import { fromVni } from './vni.js';
import { asLatin1, toWindows1258 } from './windows-1258.js';

test('characters of Windows-1258 become those of the same bytes', () => {
  expect(asLatin1('chiƠu Đ ư')).toBe('chiÕu Ð ý');
  expect(asLatin1('Q\u0309')).toBe('QÒ');
});

test('also when they were composed since', () => {
  expect(asLatin1('th\u0323')).toBe('thò');
  expect(asLatin1('\u1e25')).toBe('hò');
});

test('Latin-1 and anything else stays', () => {
  expect(asLatin1('B¶o Th¾ng é')).toBe('B¶o Th¾ng é');
  expect(asLatin1('漢 ậ')).toBe('漢 ậ');
});

test('text of old fonts opened as Windows-1258 is converted as well', () => {
  expect(fromTcvn3('hé chiƠu')).toBe('hộ chiếu');
  expect(fromVni('th\u0323 xaơ')).toBe('thị xã');
});

const decoder = new TextDecoder('windows-1258');
const bytesOf = (text: string) => Buffer.from(toWindows1258(text).bytes).toString('hex');

describe('text into Windows-1258', () => {
  test('every byte is written for what the decoder of the Encoding Standard reads it as', () => {
    for (let byte = 0; byte <= 0xff; byte += 1) {
      const { bytes, lacking } = toWindows1258(decoder.decode(Uint8Array.of(byte)));
      expect([[...bytes], lacking]).toEqual([[byte], []]);
    }
  });

  test('a letter of the code page is one byte, any other its vowel and its tone', () => {
    // As glibc's iconv writes them.
    expect(bytesOf('áàảãạ')).toBe('e1e061d261de61f2');
    expect(bytesOf('ấễ ýÝ')).toBe('e2eceade2079ec59ec');
    expect(bytesOf('íìÍÌ óò ồ ũù Đđ ₫ ữ')).toBe(
      'ed69cccd49cc20f36fcc20f4cc2075def920d0f020fe20fdde',
    );
  });

  test('Vietnamese in any form is read back as it was, composed', () => {
    const letter = fc
      .tuple(
        fc.constantFrom(...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'),
        fc.constantFrom('', ...'\u0300\u0301\u0303\u0309\u0323'),
        fc.constantFrom('NFC', 'NFD'),
      )
      .map(([vowel, tone, form]) => (vowel + tone).normalize(form));
    const other = fc.constantFrom(...'bcdđghklmnpqrstvxĐ 0123,;"\r\n\t|–“”₫€');
    const text = fc.array(fc.oneof(letter, other)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (each) => {
        const { bytes, lacking } = toWindows1258(each);
        expect(decoder.decode(bytes).normalize('NFC')).toBe(each.normalize('NFC'));
        expect(lacking).toEqual([]);
      }),
      { seed: 20250701, numRuns: 500 },
    );
  });

  test('whatever the text: when nothing is named as lacking, it is read back', () => {
    const ranges = ['\0\xff', '\u0100\u024f', '\u0300\u0331', '\u1e00\u1eff', '\u2010\u2044'];
    const char = fc.oneof(
      ...ranges.map(([first = '', last = '']) =>
        fc
          .integer({ min: first.charCodeAt(0), max: last.charCodeAt(0) })
          .map((code) => String.fromCharCode(code)),
      ),
    );
    const text = fc.array(char, { maxLength: 4 }).map((chars) => chars.join(''));
    fc.assert(
      fc.property(text, (each) => {
        const { bytes, lacking } = toWindows1258(each);
        if (lacking.length === 0)
          expect(composeText(decoder.decode(bytes))).toBe(composeText(each));
      }),
      { seed: 20250701, numRuns: 5000 },
    );
  });

  test('what the code page lacks is named once, and a question mark stands for it', () => {
    const { bytes, lacking } = toWindows1258('Tổ 1 → 2 → 漢, ṹ');
    expect(decoder.decode(bytes).normalize('NFC')).toBe('Tổ 1 ? 2 ? ?, ?');
    expect(lacking).toEqual(['→', '漢', 'ṹ']);
  });

  test('no sign becomes one that parts cells', () => {
    expect(toWindows1258('a\u037eb')).toMatchObject({ lacking: ['\u037e'] });
  });
});
