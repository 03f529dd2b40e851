import { isUtf8 } from 'node:buffer';
import { Failure, type Finding, finding } from '../../findings/index.js';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258'] as const;

export type Encoding = (typeof ENCODINGS)[number];

export interface Detected {
  readonly encoding: Encoding;
  /** Whether the file left open how it is encoded. */
  readonly guessed: boolean;
}

/** A file's text as UTF-8 bytes without a byte order mark, and how it was encoded. */
export interface Utf8Text extends Detected {
  readonly utf8: Buffer;
}

/**
 * Takes a text file's bytes and, when the user named one, its encoding; gives the text. Without a
 * name: the byte order mark, then UTF-16 by its NULs, then UTF-8 when it is valid, then
 * Windows-1258. Throws `option-value` for an encoding that is not in `ENCODINGS`.
 */
export function toUtf8(bytes: Buffer, asked?: string): Utf8Text {
  const { encoding, guessed } = asked === undefined ? detectEncoding(bytes) : named(asked);
  if (encoding === 'utf-8' && isUtf8(bytes)) {
    return { utf8: bytes.subarray(startsWith(bytes, UTF8_MARK) ? 3 : 0), encoding, guessed };
  }
  return { utf8: Buffer.from(new TextDecoder(encoding).decode(bytes)), encoding, guessed };
}

/** The finding that the encoding was guessed, if it was. */
export function encodingFindings({ encoding, guessed }: Detected, file: string): Finding[] {
  return guessed ? [finding('encoding-guessed', { place: { file } }, { encoding })] : [];
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16LE_MARK = [0xff, 0xfe];
const UTF16BE_MARK = [0xfe, 0xff];

/** Takes a file's first bytes or all of them; gives the encoding they show. */
export function detectEncoding(bytes: Buffer): Detected {
  if (startsWith(bytes, UTF8_MARK)) return { encoding: 'utf-8', guessed: !isUtf8(bytes) };
  if (startsWith(bytes, UTF16LE_MARK)) return { encoding: 'utf-16le', guessed: false };
  if (startsWith(bytes, UTF16BE_MARK)) return { encoding: 'utf-16be', guessed: false };
  const wide = utf16ByNuls(bytes);
  if (wide !== undefined) return { encoding: wide, guessed: true };
  if (isUtf8(bytes)) return { encoding: 'utf-8', guessed: false };
  return { encoding: isDamagedUtf8(bytes) ? 'utf-8' : 'windows-1258', guessed: true };
}

function named(asked: string): Detected {
  const encoding = ENCODINGS.find((known) => known === asked.toLowerCase());
  if (encoding !== undefined) return { encoding, guessed: false };
  throw new Failure('option-value', {
    option: '--encoding',
    value: asked,
    expected: ENCODINGS,
  });
}

/** Bytes that tell UTF-16 from other encodings, and Vietnamese from broken UTF-8. */
const SAMPLE_BYTES = 65_536;

/** In UTF-16 every second byte of Latin letters, digits and delimiters is NUL, and no other byte. */
function utf16ByNuls(bytes: Buffer): Encoding | undefined {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const obvious = length / 8;
  if (length < 4 || Math.max(even, odd) < obvious) return undefined;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : undefined;
}

/** UTF-8 with a few broken bytes: far more of its letters are whole than broken. */
function isDamagedUtf8(bytes: Buffer): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE_BYTES));
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return whole > broken * 20;
}

function startsWith(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
