import type { Reader } from './reader.js';

/**
 * A base code and what a locality appended: organisation id in either form (QCVN 102, Decision
 * 20/2020/QĐ-TTg) and a number of its own: `1.001612.000.00.00.H48`, `1.012386.H13-1`.
 */
const EXTENDED = /^([1-9]\.\d{6})((?:\.[\p{L}\d]+)*(?:-\d+)?)$/u;

/** Base and suffix of a local code; the suffix is empty for a plain code and for malformed ones. */
export function splitCode(text: string): { base: string; suffix: string } {
  const found = EXTENDED.exec(text);
  return found === null
    ? { base: text, suffix: '' }
    : { base: found[1] ?? '', suffix: found[2] ?? '' };
}

/** The code as text. Its suffix goes to a field of its own: the builder asks `splitCode` for it. */
export const code: Reader = {
  read: (text) => text,
  plain: (value) => (typeof value === 'string' ? value : undefined),
};
