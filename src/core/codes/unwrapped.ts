/** What can stand around a code, or be missing of it, when it comes out of other programs and hands. */
export const WRAPPINGS = [
  /** `="00634"`: how spreadsheets are made to keep a text. */
  'formula',
  /** Quotes, brackets, an apostrophe before it, a point behind it. */
  'marks',
  /** Digits of the width of Chinese letters. */
  'wide',
  /** Spaces inside. */
  'spaces',
  /** Points or commas between its groups of digits: `1.003.390`, `26.740`. */
  'groups',
  /** The comma that spreadsheets in Vietnamese settings write for its point. */
  'comma',
  /** `634.0`: it was a number with decimals once. */
  'decimals',
  /** `2.6740E4`, where all digits are there. */
  'scientific',
  /** The codes of the units above before it. */
  'compound',
  /** A name beside it. */
  'name',
  /** Zeros that a spreadsheet took away. */
  'zeros',
] as const;

export type Wrapping = (typeof WRAPPINGS)[number];

/** A code as it is, taken out of a text. */
export interface UnwrappedCode {
  readonly code: string;
  /** The name that stood beside it; empty when there was none. */
  readonly rest: string;
  /** The codes of the units above that stood before it, the highest first. */
  readonly above: readonly string[];
  /** What was taken off or put back; nothing for a text that is the code. */
  readonly how: readonly Wrapping[];
}

/** A text and what has been taken off it so far. */
export interface Peeled {
  readonly text: string;
  readonly how: readonly Wrapping[];
}
