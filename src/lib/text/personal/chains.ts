import { asciiDigits } from './digits.js';

/** Digits that nothing parts but what nobody sees. */
export interface Group {
  readonly start: number;
  readonly end: number;
  /** As ASCII has them. */
  readonly digits: string;
  /**
   * How the next group is joined: `point` and `hyphen` stand close between two groups and bind them; `space`
   * may as well part two numbers.
   */
  readonly join: Join | undefined;
}

export type Join = 'point' | 'hyphen' | 'space';

/** Groups of digits that may be one number, or a few. */
export type Chain = readonly Group[];

/** What nobody sees between two digits: format characters, marks, controls. */
const UNSEEN = /[\p{Cf}\p{Mn}\p{Me}]|(?!\s)\p{Cc}/gu;

const GROUP = /\p{Nd}(?:(?:[\p{Cf}\p{Mn}\p{Me}]|(?!\s)\p{Cc}){0,4}\p{Nd})*/gu;

const POINT = /^[.,·•‧∙．，]$/;
const HYPHEN = /^[-‐-―−－']$/;
const SPACE =
  /^[^\S\n\r\u2028\u2029]{1,3}$|^[^\S\n\r]?[()[\]]{1,2}[^\S\n\r]?$|^[)\]][.-][^\S\n\r]?$|^_$/;
/** With spaces around, signs part as often as they bind. */
const LOOSE = /^(?:[^\S\n\r]{1,2}[.\-–—][^\S\n\r]{0,2}|[.\-–—][^\S\n\r]{1,2})$/;

/** The chains of digits in a text. */
export function* chainsOf(text: string): Generator<Chain> {
  let chain: Group[] = [];
  for (const { 0: found, index } of text.matchAll(GROUP)) {
    const last = chain.at(-1);
    const join = last && joinOf(text.slice(last.end, index));
    if (last !== undefined && join === undefined) {
      yield chain;
      chain = [];
    } else if (last !== undefined) chain[chain.length - 1] = { ...last, join };
    const end = index + found.length;
    chain.push({ start: index, end, digits: asciiDigits(found), join: undefined });
  }
  if (chain.length > 0) yield chain;
}

function joinOf(between: string): Join | undefined {
  // Longer gaps join nothing, whatever they are made of.
  if (between.length > LONGEST) return undefined;
  const seen = between.replace(UNSEEN, '');
  if (POINT.test(seen)) return 'point';
  if (HYPHEN.test(seen)) return 'hyphen';
  return SPACE.test(seen) || LOOSE.test(seen) ? 'space' : undefined;
}

const LONGEST = 12;
