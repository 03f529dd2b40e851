import { expect, test } from 'vitest';
import { fromWindows1252 } from './windows-1252.js';

/** The table of unicode.org for CP1252, from 80 to 9F; the five empty bytes stay what they are. */
const TABLE = [
  [0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021],
  [0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f],
  [0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014],
  [0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178],
].flat();

test('every byte of Windows-1252', () => {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const codes = [...fromWindows1252(Buffer.from(bytes))].map((char) => char.codePointAt(0));
  expect(codes).toEqual(bytes.map((byte) => TABLE[byte - 0x80] ?? byte));
});
