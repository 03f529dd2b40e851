import { composeText } from '../../../../lib/text/index.js';

/** A text composed (NFC), and for each of its UTF-16 units the offset in the text as given. */
export interface SourceText {
  readonly given: string;
  readonly composed: string;
  /** One entry more than `composed` has units: the last is the length of the given text. */
  readonly offsets: readonly number[];
}

/** A letter with the marks that follow it. */
const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gsu;

/** Takes a text in any normal form; gives it composed, with the way back to its own offsets. */
export function sourceText(given: string): SourceText {
  const parts: string[] = [];
  const offsets: number[] = [];
  for (const match of given.matchAll(CLUSTER)) {
    const composed = match[0].length === 1 ? match[0] : composeText(match[0]);
    parts.push(composed);
    for (let unit = 0; unit < composed.length; unit += 1) offsets.push(match.index);
  }
  offsets.push(given.length);
  return { given, composed: parts.join(''), offsets };
}
