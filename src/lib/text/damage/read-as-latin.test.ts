import { expect, test } from 'vitest';
import { toWindows1258 } from '../legacy/windows-1258.js';
import { composeText } from '../letters/compose.js';
import { allSyllables } from '../syllables/all-syllables.js';
import { examineText } from './examine.js';

/** What a program makes of text in Windows-1258 that takes it for Latin-1; every tone apart, as keyboards write it. */
function misread(text: string): string {
  const apart = [...text].map((char) => {
    const [letter = '', ...marks] = char.normalize('NFD');
    const tones = marks.filter((mark) => TONES.includes(mark));
    const shape = marks.filter((mark) => !TONES.includes(mark));
    return [letter, ...shape].join('').normalize('NFC') + tones.join('');
  });
  return Buffer.from(toWindows1258(apart.join('')).bytes).toString('latin1');
}

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

test('Windows-1258 that was taken for Latin-1 is read as what it was', () => {
  for (const text of ['Thủ tục đăng ký lại', 'Cơ quan có thẩm quyền', 'Trưởng phòng (UBND xã)'])
    expect(examineText(misread(text))).toMatchObject({
      text,
      mended: [{ repair: 'restore-encoding' }],
    });
});

test('every syllable comes back beside others', () => {
  const wrong = [...allSyllables()].filter((syllable) => {
    const text = composeText(`Thủ tục ${syllable}`);
    return examineText(misread(text))?.text !== text;
  });
  expect(wrong).toEqual([]);
});

test.each([
  'Giòn giã, cà phê',
  'Mã hàng',
  'Ông Nguyễn Văn Ý',
  'quò quạ',
  'università perciò',
  'São Tomé',
])('%s is as it should be', (text) => {
  expect(examineText(text)).toBeUndefined();
});

test.each([
  ['Ðơn đề nghị', 'Đơn đề nghị'],
  ['12/QÐ-BTP', '12/QĐ-BTP'],
  ['HÐND, 25.000 ðồng', 'HĐND, 25.000 đồng'],
  ['Ɖăng ký ɖất ɖai', 'Đăng ký đất đai'],
])('%s has the letter of another language for đ', (text, meant) => {
  expect(examineText(text)?.text).toBe(meant);
  expect(examineText(text, () => false)?.doubt).toMatchObject({ likely: meant });
});

test('where đ could not stand, or in an old font, it stays', () => {
  for (const text of ['Guðrún Sigurðardóttir', '§Ðo ®Ìo vµ kh¸c'])
    expect(examineText(text)?.text ?? text).toBe(text);
});
