import { expect, test } from 'vitest';
import { examineText } from './examine.js';

test.each([
  'Thủ tục đăng ký khai sinh',
  'Ủy ban nhân dân cấp xã (nơi cư trú) – 05 ngày; 25.000 đồng',
  'Có phải nộp lệ phí không?',
  'Ai nộp hồ sơ? Nộp ở đâu?',
  'Không?Nếu có thì nộp ở đâu',
  'https://dichvucong.gov.vn/tim?ma=1&trang=2',
  'UBND? HĐND?',
  'Sở KH&ĐT, R&D',
  'dòng một\ndòng hai\vdòng ba\tô',
  'Bộ 😀 ☎ ✓ ½ m² ₫',
])('%j is as it should be', (text) => {
  expect(examineText(text)).toBeUndefined();
});

test('escapes become characters, those of escapes too', () => {
  expect(examineText('Th&#7911; t&#x1EE5;c &amp;agrave; c&aacute;c_x000D_\\u1edf')).toMatchObject({
    text: 'Thủ tục à các\rở',
    mended: [{ repair: 'decode-escapes' }],
  });
});

test('what is no escape of a character that shows stays', () => {
  for (const text of ['A&B; C&xyz;', '&#0;&#xD800;', String.raw`C:\u0041`]) {
    expect(examineText(text)).toBeUndefined();
  }
});

test('both ways of bringing a text back may be needed', () => {
  expect(examineText('Th&aacute;&raquo;&sect; tá»¥c')).toMatchObject({
    text: 'Thủ tục',
    mended: [
      { repair: 'decode-escapes', to: 'Thá»§ tá»¥c' },
      { repair: 'restore-encoding', from: 'Thá»§ tá»¥c' },
    ],
  });
});

test('switched off, a double encoding is told instead', () => {
  expect(examineText('Thá»§ tá»¥c', () => false)).toEqual({
    text: 'Thá»§ tá»¥c',
    mended: [],
    doubt: { kind: 'double-encoded', likely: 'Thủ tục' },
  });
  expect(examineText('Th&#7911; t&#7909;c', () => false)).toBeUndefined();
});

test.each([
  ['Th? t?c h?nh ch?nh', 't?c'],
  ['?y ban nhân dân xã', '?y'],
  ['S? Tài chính', 'S?'],
  ['163/Q?-BTP', '163/Q?-BTP'],
  ['B? T? ph?p', 'ph?p'],
  ['khai sinh c\ufffd yếu tố', 'c\ufffd'],
  ['Thï¿½ tục', 'Thï¿½'],
])('%s lost letters', (text, word) => {
  expect(examineText(text)).toEqual({ text, mended: [], doubt: { kind: 'letters-lost', word } });
});

test.each([
  ['khai\0 sinh', ['U+0000']],
  ['đăng\x1bký\x07', ['U+001B', 'U+0007']],
  ['x\x7f\x91', ['U+007F', 'U+0091']],
  ['a\ud83d', ['U+D83D']],
  ['\udc00a', ['U+DC00']],
  ['\uf0b7 mục', ['U+F0B7']],
  ['𝐀', ['U+1D400']],
  ['a_x0007_', ['_x0007_']],
])('%j has odd characters', (text, characters) => {
  expect(examineText(text)?.doubt).toEqual({ kind: 'odd-characters', characters });
});
