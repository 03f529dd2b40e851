import { composeText } from '../letters/compose.js';

/** What the bytes that Windows-1258 reads differently are in Latin-1. */
const LATIN_1: Readonly<Record<string, string>> = {
  Ă: 'Ã',
  '\u0300': 'Ì',
  Đ: 'Ð',
  '\u0309': 'Ò',
  Ơ: 'Õ',
  Ư: 'Ý',
  '\u0303': 'Þ',
  ă: 'ã',
  '\u0301': 'ì',
  đ: 'ð',
  '\u0323': 'ò',
  ơ: 'õ',
  ư: 'ý',
  '₫': 'þ',
};

const OF_LATIN_1 = new Map(Object.entries(LATIN_1).map(([ours, latin]) => [latin, ours]));

/** Takes text in letters of Latin-1; gives what Windows-1258 shows for the same bytes. */
export function latin1AsWindows1258(text: string): string {
  return text.replace(/[Ã-þ]/g, (char) => OF_LATIN_1.get(char) ?? char);
}

const NOT_LATIN_1 = /[^\0-\xff]/;
const NOT_LATIN_1_CHARS = /[^\0-\xff]/gu;

/**
 * Takes text; gives it with the characters that Windows-1258 alone shows turned into those
 * that Latin-1 shows for the same bytes. Old fonts are tables of bytes, and a file written with
 * them may have been opened as either. Characters of neither stay.
 */
export function asLatin1(text: string): string {
  return NOT_LATIN_1.test(text) ? text.replace(NOT_LATIN_1_CHARS, latin1Of) : text;
}

function latin1Of(char: string): string {
  const known = LATIN_1[char];
  if (known !== undefined) return known;
  const [base = '', mark = '', ...more] = char.normalize('NFD');
  const byte = LATIN_1[mark];
  return byte === undefined || more.length > 0 ? char : base + byte;
}

/** Bytes of Windows-1258, and what of a text they don't hold. */
export interface Windows1258Text {
  readonly bytes: Uint8Array;
  /** Characters that the code page lacks, each once; a question mark stands in the place of each. */
  readonly lacking: readonly string[];
}

/** `?`, by which Windows too replaces what a code page lacks. */
const REPLACEMENT = 0x3f;

/** A letter in pieces. No sign: composing makes a semicolon, which may part cells, of U+037E. */
const PIECES = /\p{L}\p{M}+/gu;

/**
 * Takes any text; gives its bytes in Windows-1258. A letter that the code page has is one byte (`á` E1, `ế`
 * EA EC), as converters write it: iconv of glibc, and for single letters `WideCharToMultiByte` of Windows.
 * Microsoft's Vietnamese keyboard (M. Kaplan, Sorting it all out, 2005-11-11 and 2010-01-12) and UniKey's
 * vnconv write every tone apart (`á` 61 EC). Composed (NFC), both are read as the same text.
 */
export function toWindows1258(text: string): Windows1258Text {
  const bytes: number[] = [];
  const lacking = new Set<string>();
  for (const letter of text.replace(PIECES, composeText)) {
    const known = bytesOf(letter);
    if (known === undefined) lacking.add(letter);
    bytes.push(...(known ?? [REPLACEMENT]));
  }
  return { bytes: Uint8Array.from(bytes), lacking: [...lacking] };
}

/** What the bytes from 80 on are that are control characters in Latin-1; some are so here as well (WHATWG). */
const FROM_80 = '€\x81‚ƒ„…†‡ˆ‰\x8a‹Œ\x8d\x8e\x8f\x90‘’“”•–—˜™\x9a›œ\x9d\x9eŸ';

const BYTES: ReadonlyMap<string, number> = new Map(
  lettersByByte().map((letter, byte) => [letter, byte]),
);

function lettersByByte(): string[] {
  const letters = Array.from({ length: 0x100 }, (_, byte) => String.fromCharCode(byte));
  letters.splice(0x80, FROM_80.length, ...FROM_80);
  for (const [letter, latin1] of Object.entries(LATIN_1)) letters[latin1.charCodeAt(0)] = letter;
  return letters;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** The byte of a letter, or of its vowel and then of its tone, the order that Unicode has as well. */
function bytesOf(letter: string): readonly number[] | undefined {
  const known = BYTES.get(letter);
  if (known !== undefined) return [known];
  const pieces = letter.normalize('NFD');
  const tone = TONE.exec(pieces)?.[0] ?? '';
  const base = pieces.replace(tone, '').normalize('NFC');
  const bytes = [BYTES.get(base), BYTES.get(tone)].filter((byte) => byte !== undefined);
  // Of a letter with two tones another one would be read.
  return bytes.length === 2 && (base + tone).normalize('NFC') === letter ? bytes : undefined;
}
