import { composeText, toWindows1258 } from '../../text/index.js';
import type { Encoding } from '../choices.js';
import { FileFailure } from '../failure.js';

/** Between text and the bytes of the records that `openRows` gives. */
export interface Codec {
  /** Takes bytes and where among them a cell or a record stands, all of them when that isn't said; gives its text. */
  readonly decode: (bytes: Buffer, start?: number, end?: number) => string;
  /** Takes text that is put behind a record; gives its bytes, a question mark for what the encoding lacks. */
  readonly encode: (text: string) => Buffer;
  /** Characters that `encode` was given and the encoding lacks: not to be lost in silence. */
  readonly lacking: ReadonlySet<string>;
}

/**
 * Takes a file's encoding and name; gives how the bytes of its records are text. Throws
 * `encoding-unwritable` for Windows-1252, which has no Vietnamese: it holds text typed for an old font.
 */
export function codecOf(encoding: Encoding, file: string): Codec {
  if (encoding === 'windows-1252') throw new FileFailure('encoding-unwritable', { file, encoding });
  return encoding === 'windows-1258' ? windows1258() : UTF_8;
}

/** Of UTF-16 too: its records come as UTF-8. */
const UTF_8: Codec = {
  decode: (bytes, start, end) => bytes.toString('utf8', start, end),
  encode: (text) => Buffer.from(text),
  lacking: new Set(),
};

function windows1258(): Codec {
  const decoder = new TextDecoder('windows-1258');
  const lacking = new Set<string>();
  return {
    decode: (bytes, start, end) => composeText(decoder.decode(bytes.subarray(start, end))),
    encode: (text) => {
      const encoded = toWindows1258(text);
      for (const char of encoded.lacking) lacking.add(char);
      return Buffer.from(encoded.bytes);
    },
    lacking,
  };
}
