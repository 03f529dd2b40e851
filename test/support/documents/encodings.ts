/** Text as the programs before Unicode wrote it: encoders for tests, made by asking the decoders. */

import { fromTcvn3 } from '../../../src/lib/text/legacy/tcvn3.js';
import { fromVni } from '../../../src/lib/text/legacy/vni.js';

const TCVN3 = new Map<string, string>();
// Downwards: where two bytes give one letter, the first is its own.
for (let code = 0xff; code >= 0xa0; code -= 1) {
  const byte = String.fromCharCode(code);
  TCVN3.set(fromTcvn3(byte), byte);
}

/** Vowels and signs of a VNI font, in the cases in which they go together. */
const VNI = new Map<string, string>();
for (const base of ['', ...'aeiouyôöAEIOUYÔÖ']) {
  for (let code = 0xc0; code <= 0xff; code += 1) {
    const sign = String.fromCharCode(code);
    const sameCase = base === '' || (base === base.toLowerCase()) === (sign === sign.toLowerCase());
    const letter = fromVni(base + sign);
    if (sameCase && letter.length === 1) VNI.set(letter, base + sign);
  }
}

/**
 * Takes composed text; gives it for an ABC font. The fonts have no toned capitals: those become
 * small letters, as people typed them.
 */
export function toTcvn3(text: string): string {
  return Array.from(text, (letter) => tcvn3Of(letter)).join('');
}

/** Whether an ABC font has every letter of a text. */
export function fitsTcvn3(text: string): boolean {
  return Array.from(text).every((letter) => letter <= '\x7f' || TCVN3.has(letter));
}

/** Takes composed text; gives it for a VNI font. */
export function toVni(text: string): string {
  return Array.from(text, (letter) => VNI.get(letter) ?? letter).join('');
}

/** Takes text of Western letters, such as an old font's; gives it in Windows-1252. */
export function toWindows1252(text: string): Buffer {
  return Buffer.from(Array.from(text, (letter) => WINDOWS_1252.get(letter) ?? UNKNOWN));
}

/** Takes text; gives it in UTF-16, with the byte order mark or without. */
export function toUtf16(text: string, order: 'le' | 'be', mark: boolean): Buffer {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return order === 'be' ? bytes.swap16() : bytes;
}

/** Takes text; gives it in Windows-1258, where the tones are letters of their own. */
export function toWindows1258(text: string): Buffer {
  return Buffer.from(Array.from(text.normalize('NFC')).flatMap(bytesOf));
}

const WINDOWS_1258 = bytesByLetter('windows-1258');
const WINDOWS_1252 = bytesByLetter('windows-1252');

/** `?` */
const UNKNOWN = 0x3f;

function bytesByLetter(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  const letters = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)));
  return new Map(letters.map((letter, byte) => [letter, byte]));
}

/** Composed letters are taken apart until a byte is found. */
function bytesOf(letter: string): number[] {
  const known = WINDOWS_1258.get(letter);
  if (known !== undefined) return [known];
  const parts = Array.from(letter.normalize('NFD'));
  const tone = parts.find((part) => /[\u0300\u0301\u0303\u0309\u0323]/.test(part)) ?? '';
  const base = parts.filter((part) => part !== tone).join('');
  return [base.normalize('NFC'), tone].map((part) => WINDOWS_1258.get(part) ?? UNKNOWN);
}

function tcvn3Of(letter: string): string {
  return TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? letter;
}

/** Takes text; gives it as a program shows it that takes its UTF-8 for another encoding. */
export function misread(text: string, encoding: string): string {
  const bytes = Buffer.from(text);
  if (encoding === 'latin1') return bytes.toString('latin1');
  // Node 20 decodes Windows-1252 as Latin-1.
  if (encoding === 'windows-1252') return Array.from(bytes, shownByWindows).join('');
  return new TextDecoder(encoding).decode(bytes);
}

/** What Windows-1252 has from 80 to 9F; it leaves five bytes empty. */
const FROM_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function shownByWindows(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? FROM_80.charAt(byte - 0x80) : String.fromCharCode(byte);
}

/** The ways in which text in UTF-8 is encoded twice, or more often. */
export const DOUBLE_ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
  'Windows-1252': (text) => misread(text, 'windows-1252'),
  'Latin-1': (text) => misread(text, 'latin1'),
  'Windows-1258': (text) => misread(text, 'windows-1258'),
  Macintosh: (text) => misread(text, 'macintosh'),
  'Windows-1252 twice': (text) => misread(misread(text, 'windows-1252'), 'windows-1252'),
  'Latin-1 twice': (text) => misread(misread(text, 'latin1'), 'latin1'),
  'Windows-1252, then Windows-1258': (text) =>
    misread(misread(text, 'windows-1252'), 'windows-1258'),
};
