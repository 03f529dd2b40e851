import { isReadable } from '../legacy/words.js';
import { type CodePage, codePages } from './code-pages.js';

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

/** What a code page makes of a text. */
interface PageReading {
  readonly text: string;
  /** Words that can't be what the author wrote. */
  readonly unreadable: number;
  /** Those of them that become Vietnamese. */
  readonly restored: number;
  /** Words that are changed and were or become nothing to judge by. */
  readonly open: number;
  /** Whether every character beyond ASCII is of a letter of UTF-8. */
  readonly whole: boolean;
  /** Whether some that isn't may be the rest of one that lost its other bytes. */
  readonly torn: boolean;
}

/** Where all of a text is explained, words that say nothing by themselves (names, quotes) are too. */
function isSure({ restored, whole, open, torn }: PageReading): boolean {
  return restored > 0 && (whole || (open === 0 && !torn));
}

function bestReading(text: string): PageReading | undefined {
  const [best] = codePages()
    .flatMap((page) => readBy(page, text) ?? [])
    .sort((a, b) => b.restored - a.restored || b.unreadable - a.unreadable);
  return best;
}

/** ASCII spaces only: the others may be the second half of a letter. */
const WORDS = /[^ \t\r\n]+/g;

/** A mark that opens one, not the last byte of `ừ`. */
const QUOTATION = /(?<![^\s("“])«/;

const MARKED = /[^\0-\x7f]/;

function readBy(page: CodePage, text: string): PageReading | undefined {
  if (text.search(page.letters) < 0) return undefined;
  const hasQuotation = QUOTATION.test(text);
  const counts = { unreadable: 0, restored: 0, open: 0 };
  const read = text.replace(WORDS, (word) => {
    const after = decodeLetters(page, word);
    if (after === word) return word;
    const unreadable = !mayBeMeant(word, hasQuotation);
    const restored = unreadable && isRestored(after, lettersOf(page, word));
    counts.unreadable += unreadable ? 1 : 0;
    counts.restored += restored ? 1 : 0;
    counts.open += restored ? 0 : 1;
    return after;
  });
  if (read === text) return undefined;
  const others = text.replace(page.letters, '');
  return { text: read, ...counts, whole: !MARKED.test(others), torn: page.torn.test(others) };
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Puts a letter in the place of the characters that spell its bytes; what spells none stays. */
function decodeLetters({ letters, byteOf }: CodePage, text: string): string {
  return text.replace(letters, (spelt) => {
    try {
      return UTF_8.decode(Uint8Array.from(spelt, byteOf));
    } catch {
      return spelt;
    }
  });
}

function lettersOf(page: CodePage, word: string): string {
  return decodeLetters(page, (word.match(page.letters) ?? []).join(''));
}

/** Signs that no author puts into words, a quote before a letter, a capital behind a small letter. */
const NOT_MEANT = /[^\0-\x7f\p{L}\p{M}‘’“”«»…–—\u00a0]|[‘’“”]\p{L}|\p{Ll}\p{Lu}/u;

/** Whether a word may be what its author wrote: `“PHƯỜNG, XÃ”` is not `“PHƯỜNG, XÔ`. */
function mayBeMeant(word: string, hasQuotation: boolean): boolean {
  if (!hasQuotation && word.includes('»')) return false;
  return !NOT_MEANT.test(word.replace(/^[‘“]/, '')) && lettersIn(word).every(isReadable);
}

/** Vietnamese letters, and what may stand beside them. */
const VIETNAMESE =
  /^(?:[\0-\x7f\u00a0-\u00bfĐđÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĨĩŨũƠơƯư\u1ea0-\u1ef9\u2010-\u2026\u20ab\ufeff]|[\u0300-\u0303\u0306\u0309\u031b\u0323])+$/;

/** What no other language has, and punctuation of three bytes, which nothing else explains. */
const TELLING = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9\u2010-\u2026\u20ab]/;

/** ă stands before a consonant: what begins so is half of another letter. */
const HALF = /ă[^\0-\x7f]/i;

/** Names of the Highlands and abbreviations (`QĐ`) are no syllables, but may have telling letters. */
function isRestored(word: string, letters: string): boolean {
  if (!VIETNAMESE.test(word) || HALF.test(word) || isMisread(word)) return false;
  if (TELLING.test(letters)) return true;
  const marked = lettersIn(word.normalize('NFC')).filter((run) => MARKED.test(run));
  return marked.length > 0 && marked.every(isReadable);
}

/** Whether a word is in need of being read otherwise itself. */
function isMisread(word: string): boolean {
  return codePages().some(({ letters }) => word.match(letters) && !mayBeMeant(word, true));
}

/** A sign behind a letter is what is left of another letter. */
const LEFT = /\p{L}[\u00a1-\u00a9\u00ab-\u00b1\u00b4-\u00bf]/u;

/** Letters of the West and what stands between them. */
const PLAUSIBLE =
  /^(?:[\0-\u00a9\u00ab-\u024f\u1e00-\u1eff\u2010-\u2044\u20ab\u20ac\ufeff]|\p{M})*$/u;

function lettersIn(word: string): readonly string[] {
  return word.match(/[\p{L}\p{M}]+/gu) ?? [];
}
