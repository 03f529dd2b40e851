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

test('letters of another alphabet inside a word are told, and words of it are not', () => {
  expect(examineText('136/2024/NĐ-C\u0420')?.doubt).toMatchObject({ characters: ['U+0420'] });
  expect(examineText('Đăng ký kh\u0430i sinh')?.doubt).toMatchObject({ characters: ['U+0430'] });
  expect(examineText('Bản dịch tiếng Nga (\u041c\u043e\u0441\u043a\u0432\u0430)')).toBeUndefined();
});

test('a soft hyphen is told in Unicode, and is a letter in an old font', () => {
  expect(examineText('Thủ\u00adtục')?.doubt).toMatchObject({ characters: ['U+00AD'] });
  expect(examineText('n\u00adíc ngoµi')).toBeUndefined();
});

test.each([
  ['capitals made of it', 'THÁ»§ TÁ»¥C ĐÄ\u0083NG KÃ½'],
  ['another page’s letter in it', 'Ä\u0091Ä\u0083ng kÃœ káº¿t hÃ´n'],
])('a double encoding with %s is not brought back for certain', (_, text) => {
  const damage = examineText(text);
  expect(damage?.mended).toEqual([]);
  expect(damage?.doubt?.kind).toBe('double-encoded');
});
