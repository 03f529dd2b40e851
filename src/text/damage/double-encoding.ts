import { bestReading, type PageReading } from './page-reading.js';

/**
 * What becomes of text in UTF-8 that a program took for text in a code page and saved in UTF-8 again:
 * the text that it was, or, where that is not certain, the text that it may have been.
 */
export type DoubleEncoding =
  | { readonly sure: true; readonly text: string }
  | { readonly sure: false; readonly likely?: string };

/** Text that went through such programs more often was not met. */
const MOST_PASSES = 3;

/**
 * Takes text; undoes a double encoding (`Thá»§ tá»¥c` → `Thủ tục`), or several. Undefined where
 * nothing speaks for one. Sure only when the letters of UTF-8 that the characters spell are whole and
 * make Vietnamese of words that were none, and nothing else of the text stays doubtful: then the
 * text, encoded and misread again, is what stood there.
 */
export function undoDoubleEncoding(text: string): DoubleEncoding | undefined {
  const found = undo(text);
  if (found?.sure !== true) {
    // A no-break space, the second half of `à`, is made a plain one by many programs.
    const asBefore = text.replace(SPACED, '\u00a0');
    const again = asBefore === text ? undefined : undo(asBefore);
    if (again?.sure === true) return { sure: false, likely: again.text };
  }
  return found ?? (TORN.test(text) ? { sure: false } : undefined);
}

const SPACED = /(?<=\p{Ll}[ÃĂ]) |(?<=[ÃĂ]) (?=\p{Ll})/gu;

/** What is left where the other bytes were dropped: a capital behind a small letter, `á»` that closes no «quotation. */
const TORN = /\p{Ll}[ÃĂ](?!\p{L})|^[^«]*á[º»]|[ÄÆ][°¡]/u;

function undo(text: string): DoubleEncoding | undefined {
  let best = bestReading(text);
  if (best === undefined || (best.unreadable === 0 && !best.whole)) return undefined;
  let last = best;
  for (let pass = 1; best !== undefined && best.unreadable > 0; pass += 1) {
    last = best;
    best = pass < MOST_PASSES ? bestReading(best.text) : undefined;
  }
  // What reads well after some passes, but may have gone through one more, is open.
  const isOpen = best?.whole === true;
  if (isSure(last) && !isOpen) return { sure: true, text: last.text };
  const likely = isOpen ? best?.text : last.torn ? undefined : last.text;
  return {
    sure: false,
    ...(likely !== undefined && PLAUSIBLE.test(likely) && !LEFT.test(likely) && { likely }),
  };
}

/** Where all of a text is explained, words that say nothing by themselves (names, quotes) are too. */
function isSure({ text, restored, whole, open, torn, spoilt }: PageReading): boolean {
  if (restored === 0 || spoilt) return false;
  return whole || (open === 0 && !torn && !LEFT.test(text));
}

/** A sign behind a letter is what is left of another letter. */
const LEFT = /\p{L}[\u00a1-\u00a9\u00ab-\u00b1\u00b4-\u00bf]/u;

/** Letters of the West and what stands between them. */
const PLAUSIBLE =
  /^(?:[\0-\u00a9\u00ab-\u024f\u1e00-\u1eff\u2010-\u2044\u20ab\u20ac\ufeff]|\p{M})*$/u;
