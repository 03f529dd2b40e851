import { isUtf8 } from 'node:buffer';
import { ENCODINGS } from '../choices.js';
import { toUtf8, type Utf8Text } from '../read/encoding.js';

/** How much of a page may stand before it says how it is encoded; browsers look at no more. */
const SAMPLE_BYTES = 4096;

const DECLARED =
  /<meta[^>]{0,500}charset\s*=\s*(?:["']\s*)?([\w-]+)|<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]+)/i;

/**
 * Takes the bytes of a page and, when somebody named one, its encoding; gives its text. What is valid
 * UTF-8 is UTF-8 whatever the page says: programs copy the line without reading it. Throws
 * `option-value` as `toUtf8` does.
 */
export function decodeMarkup(bytes: Buffer, asked?: string, told?: string): Utf8Text {
  if (asked !== undefined) return toUtf8(bytes, asked);
  const declared = isUtf8(bytes) ? undefined : knownEncoding(told ?? declaredEncoding(bytes));
  return toUtf8(bytes, declared);
}

function declaredEncoding(bytes: Buffer): string | undefined {
  const found = DECLARED.exec(bytes.toString('latin1', 0, SAMPLE_BYTES));
  return found?.[1] ?? found?.[2];
}

/** One of ours that a label means; UTF-8 is only what is valid. */
function knownEncoding(label: string | undefined): string | undefined {
  const name = label === undefined ? undefined : standardName(label);
  return ENCODINGS.find((encoding) => encoding === name && encoding !== 'utf-8');
}

function standardName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
