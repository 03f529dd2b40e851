import { WINDOWS_1252 } from '../windows-1252.js';

/** One way of seeing bytes as characters, by which text in UTF-8 is misread. */
export interface CodePage {
  /** Matches, everywhere, a letter of UTF-8 as this page shows its bytes: one character a byte. */
  readonly letters: RegExp;
  /** Matches what may be left of such a letter when some of its bytes were lost. */
  readonly torn: RegExp;
  /** The byte of one of its characters. */
  readonly byteOf: (char: string) => number;
}

/** The console's of Windows in English, from the byte 80 on; no decoder has it. */
const CP_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const FROM_80 = Array.from({ length: 0x80 }, (_, i) => 0x80 + i);
const LATIN_1 = FROM_80.map((byte) => String.fromCharCode(byte));

/** What Latin-1 has from 80 to 9F, and programs put there in the place of what Windows has. */
const CONTROLS = LATIN_1.slice(0, 0x20);

/**
 * First bytes of what stands in texts of this country: Latin letters and their marks, Vietnamese
 * letters with two marks, punctuation and ₫, the byte order mark. Others begin other scripts.
 */
const FIRST_OF_TWO = [0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xcb, 0xcc];
const FIRST_OF_THREE = [0xe1, 0xe2, 0xef];
const FURTHER = FROM_80.filter((byte) => byte < 0xc0);

let pages: readonly CodePage[] | undefined;

/** The pages that text in UTF-8 is misread by, the likeliest first. */
export function codePages(): readonly CodePage[] {
  pages ??= [
    codePage([...WINDOWS_1252, ...LATIN_1.slice(WINDOWS_1252.length)], CONTROLS),
    codePage(decoded('windows-1258'), CONTROLS),
    codePage(decoded('macintosh')),
    codePage([...CP_437]),
  ];
  return pages;
}

function decoded(name: string): string[] {
  const decoder = new TextDecoder(name);
  return FROM_80.map((byte) => decoder.decode(Uint8Array.of(byte)));
}

/** Takes the characters of the bytes from 80 on, and others that stand for the first of these. */
function codePage(chars: readonly string[], others: readonly string[] = []): CodePage {
  const bytes = new Map([chars, others].flatMap((all) => all.map((char, i) => [char, 0x80 + i])));
  const charsOf = (wanted: readonly number[]) =>
    [...bytes].flatMap(([char, byte]) => (wanted.includes(byte) ? [char] : [])).join('');
  const [two, three, further] = [FIRST_OF_TWO, FIRST_OF_THREE, FURTHER].map(charsOf);
  return {
    letters: new RegExp(`[${two}][${further}]|[${three}][${further}]{2}`, 'g'),
    torn: new RegExp(`[${two}]|[${three}][${further}]`),
    byteOf: (char) => bytes.get(char) ?? 0,
  };
}
