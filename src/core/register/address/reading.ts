import type { PlaceName } from '../lookup/types.js';
import type { BareRule } from './bare-rules.js';
import { CUTTINGS } from './cuts.js';
import type { CutTokens } from './part-reader.js';
import type { Token } from './tokens.js';

/** What a question says, read by one rule. */
export interface Reading {
  readonly isBare: BareRule;
  readonly tokens: CutTokens;
  /** The places that columns state. */
  readonly district: PlaceName | undefined;
  readonly province: PlaceName | undefined;
}

/** Whether a question says the same by two rules, however its parts are cut: most do. */
export function areAlike(one: Reading, other: Reading): boolean {
  if (!isSamePlace(one.district, other.district)) return false;
  if (!isSamePlace(one.province, other.province)) return false;
  return CUTTINGS.every((cutting) => {
    const others = other.tokens[cutting];
    const tokens = one.tokens[cutting];
    if (tokens.length !== others.length) return false;
    return tokens.every(
      (token, at) => isSameToken(token, others[at]) && isAsBare(token, one, other),
    );
  });
}

/** Whether a name counts as one without diacritics by both rules, or by none. */
function isAsBare(token: Token, one: Reading, other: Reading): boolean {
  if (token.kind !== 'place') return true;
  const { text } = token.place;
  return one.isBare(text) === other.isBare(text);
}

function isSameToken(one: Token, other: Token | undefined): boolean {
  if (one.kind === 'place') return other?.kind === 'place' && isSamePlace(one.place, other.place);
  if (other === undefined || other.kind === 'place') return false;
  return one.kind === other.kind && one.isComplete === other.isComplete && one.tail === other.tail;
}

function isSamePlace(one: PlaceName | undefined, other: PlaceName | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.text === other.text &&
    one.name === other.name &&
    one.type === other.type &&
    one.isShort === other.isShort
  );
}
