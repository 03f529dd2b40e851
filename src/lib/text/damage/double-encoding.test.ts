import { describe, expect, test } from 'vitest';
import {
  DOUBLE_ENCODINGS,
  misread,
  toTcvn3,
  toVni,
} from '../../../../test/support/documents/encodings.js';
import { allSyllables } from '../syllables/all-syllables.js';
import { undoDoubleEncoding } from './double-encoding.js';

/** Every syllable with a mark, small and in capitals, in lines of some words. */
const LINES = linesOf([...allSyllables()].filter((syllable) => /[^a-z]/.test(syllable)));

function linesOf(words: readonly string[]): string[] {
  const lines = Array.from({ length: Math.ceil(words.length / 12) }, (_, i) => i * 12);
  const small = lines.map((from) => words.slice(from, from + 12).join(' '));
  return small.flatMap((line) => [line, line.toUpperCase()]);
}

const PLACES = [
  'Đắk Lắk',
  'Xã Ia Ơr',
  'huyện M’Drắk',
  'ĐẮK NÔNG',
  'Thừa Thiên – Huế',
  '163/QĐ-BTP',
];

/** Each way takes some of the lines, all ways together all of them. */
const STRIPES = 4;
const WAYS = Object.entries(DOUBLE_ENCODINGS).map(([name, damage], i) => {
  const lines = LINES.filter((_, line) => (line >> 1) % STRIPES === i % STRIPES);
  return [name, damage, lines] as const;
});

describe.each(WAYS)('misread as %s', (_, damage, lines) => {
  test('every syllable comes back to the byte, or is told where it may be meant', () => {
    const undone = lines.map((line) => undoDoubleEncoding(damage(line)));
    expect(undone.map((found) => (found?.sure ? found.text : found?.likely))).toEqual(lines);
    // “LÓ” and “LÔ”, where nothing but quotes is odd.
    expect(undone.filter((found) => found?.sure !== true).length).toBeLessThanOrEqual(2);
  });

  test.each(PLACES)('%s comes back', (place) => {
    expect(undoDoubleEncoding(damage(place))).toEqual({ sure: true, text: place });
  });
});

test('a console of Windows shows it otherwise', () => {
  expect(undoDoubleEncoding('Thß╗º tß╗Ñc h├ánh ch├¡nh')).toEqual({
    sure: true,
    text: 'Thủ tục hành chính',
  });
});

test('in a text of which a part was damaged only that part changes', () => {
  const text = `Xã Tân Phú, ${misread('huyện Thủ Thừa', 'windows-1252')}`;
  expect(undoDoubleEncoding(text)).toEqual({ sure: true, text: 'Xã Tân Phú, huyện Thủ Thừa' });
});

test.each([
  ['a no-break space that was made a plain one', 'hÃ nh chÃ­nh', 'hành chính'],
  ['the same and nothing else', 'lÃ m con dáº¥u', 'làm con dấu'],
  ['another language', 'CafÃ© de MontrÃ©al', 'Café de Montréal'],
  ['a sign', '25Â°C', '25°C'],
  ['what may be meant as it stands, alone', 'XÃ\u00a0', 'Xà'],
])('%s is told, with what it may have been', (_, text, likely) => {
  expect(undoDoubleEncoding(text)).toEqual({ sure: false, likely });
});

test.each(['tá» nÆ°á»c', 'tá» dÃ¢n', 'vÃ'])('%s lost some bytes: nobody knows', (text) => {
  expect(undoDoubleEncoding(text)).toEqual({ sure: false });
});

test.each([
  '“CÁC PHƯỜNG, XÃ”',
  'UBND XÃ…… TỈNH……',
  'XÃ\u00a0TÂN PHÚ',
  '«Xã là quá»… hết',
  'Hòa Bình – Sơn La',
  'São Paulo, Ærø, Ångström',
])('%s is right as it is', (text) => {
  expect(undoDoubleEncoding(text)).toBeUndefined();
});

test('syllables as they are, and those of old fonts, are not touched', () => {
  const written = [...LINES, ...LINES.map(toTcvn3), ...LINES.map(toVni)];
  expect(written.filter((line) => undoDoubleEncoding(line) !== undefined)).toEqual([]);
});
