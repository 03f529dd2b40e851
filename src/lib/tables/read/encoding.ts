import { isUtf8 } from 'node:buffer';
import { composeText, detectLegacyFont } from '../../text/index.js';
import { ENCODINGS, type Encoding } from '../choices.js';
import { FileFailure } from '../failure.js';
import { type Notice, notice } from '../notice.js';
import { decode, guessBytes, guessUtf16 } from './guess-encoding.js';

export interface Detected {
  readonly encoding: Encoding;
  /** 0..1, when the file leaves open how it is encoded; absent when there is no doubt. */
  readonly confidence?: number;
}

/** A file's text as UTF-8 bytes without a byte order mark, and how it was encoded. */
export interface Utf8Text extends Detected {
  readonly utf8: Buffer;
  /** Of UTF-8: number of the first line with a byte that belongs to no letter; absent when there is none. */
  readonly brokenLine?: number;
}

/**
 * Takes a text file's bytes and, when the user named one, its encoding; gives the text. Without a
 * name: the byte order mark, then UTF-16 by its NULs, then UTF-8 when it is valid, then Windows-1258,
 * or Windows-1252 when the text is written for a TCVN3 or VNI font. The tones of Windows-1258, which
 * are characters of their own there, are composed with their vowels. Throws `option-value` for an
 * encoding that is not in `ENCODINGS`.
 */
export function toUtf8(bytes: Buffer, asked?: string): Utf8Text {
  const detected = asked === undefined ? detectEncoding(bytes) : { encoding: named(asked) };
  const utf8 = recode(bytes, detected.encoding);
  const brokenLine = detected.encoding === 'utf-8' ? brokenLineOf(bytes) : undefined;
  return { ...detected, utf8, ...(brokenLine !== undefined && { brokenLine }) };
}

/** The notice that the encoding was guessed, if it was; of UTF-8 with broken letters, where the first is. */
export function encodingNotices(
  { encoding, confidence, brokenLine }: Omit<Utf8Text, 'utf8'>,
  file: string,
): Notice[] {
  if (brokenLine !== undefined)
    return [notice('byte-invalid', { place: { file, row: brokenLine } }, {})];
  if (confidence === undefined) return [];
  return [notice('encoding-guessed', { place: { file } }, { encoding, confidence })];
}

const LF = 10;
const CR = 13;

/** Takes what should be UTF-8; gives the number of the first line that isn't. No letter holds a line break. */
function brokenLineOf(bytes: Buffer): number | undefined {
  if (isUtf8(bytes)) return undefined;
  let line = 1;
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== LF && bytes[at] !== CR) continue;
    if (!isUtf8(bytes.subarray(start, at))) return line;
    if (bytes[at] === CR && bytes[at + 1] === LF) at += 1;
    start = at + 1;
    line += 1;
  }
  return line;
}

/** What a `Source` says of its text. */
export function encodingOf({ encoding, confidence }: Detected) {
  return { encoding, ...(confidence !== undefined && { encodingConfidence: confidence }) };
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16LE_MARK = [0xff, 0xfe];
const UTF16BE_MARK = [0xfe, 0xff];

/** Takes a file's first bytes or all of them; gives the encoding they show. */
export function detectEncoding(bytes: Buffer): Detected {
  if (startsWith(bytes, UTF16LE_MARK)) return { encoding: 'utf-16le' };
  if (startsWith(bytes, UTF16BE_MARK)) return { encoding: 'utf-16be' };
  const wide = guessUtf16(bytes);
  if (wide !== undefined) return wide;
  return isUtf8(bytes) ? { encoding: 'utf-8' } : guessBytes(bytes, startsWith(bytes, UTF8_MARK));
}

function named(asked: string): Encoding {
  const encoding = ENCODINGS.find((known) => known === asked.toLowerCase());
  if (encoding !== undefined) return encoding;
  throw new FileFailure('option-value', {
    option: '--encoding',
    value: asked,
    expected: ENCODINGS,
  });
}

function recode(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'utf-8' && isUtf8(bytes)) {
    return bytes.subarray(startsWith(bytes, UTF8_MARK) ? UTF8_MARK.length : 0);
  }
  const text = decode(bytes, encoding);
  return Buffer.from(encoding === 'windows-1258' ? composeTones(text) : text);
}

/** Enough text, from its first letter beyond ASCII, to know an old font. */
const SAMPLE_LENGTH = 65_536;

/** Composing would run together the letters of an old font that were taken for tones. */
function composeTones(text: string): string {
  const start = Math.max(0, text.search(/[^\0-\x7f]/) - 1);
  const oldFont = detectLegacyFont(text.slice(start, start + SAMPLE_LENGTH));
  return oldFont === undefined ? composeText(text) : text;
}

function startsWith(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
