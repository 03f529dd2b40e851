import type { PartReader } from './part-reader.js';
import { splitText } from './segments.js';

const BRACKETS = /[([]([^()[\]]*)[)\]]/g;

/** Codes in brackets are read by their own reader. */
const DIGITS = /^\s*\d+\s*$/;

/** Takes an address; takes out what stands in brackets and names no place: "(gần chợ)", "[tạm trú]". */
export function withoutRemarks(text: string, reader: PartReader): string {
  if (!/[([]/.test(text)) return text;
  return text.replace(BRACKETS, (bracket, inner) =>
    DIGITS.test(inner) || saysPlace(inner, reader) ? bracket : ',',
  );
}

/** Whether a text names a known place, or says a type of places. */
function saysPlace(text: string, reader: PartReader): boolean {
  const tokens = reader.tokensOf(splitText(text), false)['at-later'];
  return tokens.some(
    (token) =>
      token.kind === 'place' &&
      (token.place.type !== undefined || reader.isKnown(token.place.text)),
  );
}
