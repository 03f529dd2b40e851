import { detectLegacyFont, fromWindows1252, vietnameseConfidence } from '../../text/index.js';

/** The encodings that a file may have without saying so. */
export interface Guess {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1258';
  /** 0..1, two decimals. */
  readonly confidence: number;
}

const SAMPLE_BYTES = 65_536;

/** What is left of certainty when nothing speaks against a guess. */
const MOST = 0.99;

/** What stands in tables of this country and its neighbours in code pages: Latin letters and signs. */
const EXPECTED =
  /[\t\n\r\x20-\x7e\u00a0-\u024f\u1e00-\u1eff\u2010-\u2044\u20ab\ufeff]|[\u0300-\u036f]/g;

/** The least share of such characters in a text that was rightly taken for UTF-16. */
const ENOUGH_EXPECTED = 0.9;

/**
 * Takes a file's bytes; gives UTF-16 when every second byte of many letters, digits and delimiters is
 * NUL and the text then makes sense, else undefined.
 */
export function guessUtf16(bytes: Buffer): Guess | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE_BYTES) & ~1);
  const { even, odd } = countNuls(sample);
  const obvious = sample.length / 8;
  if (sample.length < 4 || Math.max(even, odd) < obvious) return undefined;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const text = decode(sample, encoding);
  const expected = (text.match(EXPECTED)?.length ?? 0) / text.length;
  return expected < ENOUGH_EXPECTED ? undefined : { encoding, confidence: share(expected) };
}

/** Of UTF-8 with broken letters, so large a share of whole ones leaves nothing to weigh it against. */
const ENOUGH_WHOLE = 0.95;

/**
 * Takes the bytes of a text that is no valid UTF-8 (and no UTF-16), and whether they begin with the
 * mark of UTF-8; gives what they are the most likely: UTF-8 with a few broken letters, Windows-1258,
 * or text of an old font, which is kept in Windows-1252.
 */
export function guessBytes(bytes: Buffer, marked: boolean): Guess {
  const sample = telling(bytes);
  const whole = wholeLetters(sample);
  const utf8: Guess = { encoding: 'utf-8', confidence: share(whole) };
  if (marked || whole > ENOUGH_WHOLE) return utf8;
  const oldFont = detectLegacyFont(decode(sample, 'windows-1252'))?.confidence ?? 0;
  const vietnamese = vietnameseConfidence(decode(sample, 'windows-1258'));
  // Letters of other code pages hardly ever make up one of UTF-8: of few letters one may be broken.
  if (whole > 0 && whole >= Math.max(oldFont, vietnamese)) return utf8;
  return oldFont > vietnamese
    ? { encoding: 'windows-1252', confidence: share(oldFont) }
    : { encoding: 'windows-1258', confidence: share(vietnamese) };
}

function countNuls(bytes: Buffer): { readonly even: number; readonly odd: number } {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  return { even, odd };
}

/** The bytes from about the first that isn't ASCII: what stands before says nothing. */
function telling(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - SAMPLE_BYTES / 8);
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

/** The share of the letters beyond ASCII that are whole in UTF-8. */
function wholeLetters(sample: Buffer): number {
  // `stream`: the letter that the sample's end cuts is not broken.
  const text = new TextDecoder('utf-8').decode(sample, { stream: true });
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return whole === 0 ? 0 : whole / (whole + broken);
}

/** Takes bytes and their encoding; gives their text. */
export function decode(bytes: Buffer, encoding: Guess['encoding']): string {
  if (encoding === 'windows-1252') return fromWindows1252(bytes);
  return new TextDecoder(encoding).decode(bytes);
}

function share(value: number): number {
  return Math.min(MOST, Math.round(value * 100) / 100);
}
