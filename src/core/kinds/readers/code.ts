import type { Reader } from './reader.js';

/**
 * A base code and what a locality appended: organisation id in either form (QCVN 102, Decision
 * 20/2020/QĐ-TTg) and a number of its own: `1.001612.000.00.00.H48`, `1.012386.H13-1`.
 */
const EXTENDED = /^([1-9]\.\d{6})((?:\.[A-Za-z\d]+)*(?:-\d+)?)$/;

/** A name and the unit's code behind it, as official tables write it: `Quận Ba Đình (001)`. */
const CODED_NAME = /^(.*?)(?<!\s)\s*\((\d{2,5})\)$/su;

/** A text in two parts of which one belongs to another field; `rest` is empty when there is one only. */
export interface SplitText {
  readonly base: string;
  readonly rest: string;
}

/** Base and suffix of a local code; plain and malformed ones have no suffix. */
export function splitCode(text: string): SplitText {
  const found = EXTENDED.exec(text);
  return { base: found?.[1] ?? text, rest: found?.[2] ?? '' };
}

/** Name and code of a unit. */
export function splitCodedName(text: string): SplitText {
  const found = CODED_NAME.exec(text);
  return { base: found?.[1] ?? text, rest: found?.[2] ?? '' };
}

/** The text itself. What belongs to another field is taken off by who builds the record. */
export const code: Reader = {
  read: (text) => text,
  plain: (value) => (typeof value === 'string' ? value : undefined),
};
