import { isReadable } from '../legacy/words.js';
import { memoise } from '../memoise.js';
import { type CodePage, codePages } from './code-pages.js';

/** What a code page makes of a text. */
export interface PageReading {
  readonly text: string;
  /** Words that can't be what the author wrote. */
  readonly unreadable: number;
  /** Those of them that become Vietnamese. */
  readonly restored: number;
  /** Words that are changed and were or become nothing to judge by. */
  readonly open: number;
  /**
   * Whether a changed word has one small letter between capitals (`TụC`), or a capital of the West behind a small one
   * (`kÜ`): it was changed wrongly. Words that were glued (`nộpThời`) are none.
   */
  readonly spoilt: boolean;
  /** Whether every character beyond ASCII is of a letter of UTF-8. */
  readonly whole: boolean;
  /** Whether some that isn't may be the rest of one that lost its other bytes. */
  readonly torn: boolean;
}

/** Takes text; gives what the page makes of it that restores most; undefined where none changes it. */
export function bestReading(text: string): PageReading | undefined {
  const readings: PageReading[] = [];
  for (const page of codePages()) {
    const reading = readBy(page, text);
    if (reading !== undefined) readings.push(reading);
    // Nothing is left for another page.
    if (reading?.whole && reading.open === 0) break;
  }
  return readings.sort((a, b) => b.restored - a.restored || b.unreadable - a.unreadable)[0];
}

/** ASCII spaces only: the others may be the second half of a letter. */
const WORDS = /[^ \t\r\n]+/g;

/** A mark that opens one, not the last byte of `ừ`. */
const QUOTATION = /(?<![^\s("“])«/;

const MARKED = /[^\0-\x7f]/;

function readBy(page: CodePage, text: string): PageReading | undefined {
  if (text.search(page.letters) < 0) return undefined;
  const hasQuotation = QUOTATION.test(text);
  const counts = { unreadable: 0, restored: 0, open: 0, spoilt: false };
  const read = text.replace(WORDS, (word) => {
    const reading = hasQuotation ? readWord(page, word, true) : wordReader(page)(word);
    counts.unreadable += reading.unreadable ? 1 : 0;
    counts.restored += reading.restored ? 1 : 0;
    counts.open += reading.after === word || reading.restored ? 0 : 1;
    counts.spoilt ||= reading.after !== word && SPOILT.test(reading.after);
    return reading.after;
  });
  const others = text.replace(page.letters, '');
  return { text: read, ...counts, whole: !MARKED.test(others), torn: page.torn.test(others) };
}

/** What a page makes of a word. */
interface WordReading {
  readonly after: string;
  readonly unreadable: boolean;
  readonly restored: boolean;
}

/** Words that are remembered of each page: a file that was damaged has the same ones in all its rows. */
const MOST_WORDS = 20_000;

const readers = new WeakMap<CodePage, (word: string) => WordReading>();

function wordReader(page: CodePage): (word: string) => WordReading {
  const reader = readers.get(page) ?? memoise((word) => readWord(page, word, false), MOST_WORDS);
  readers.set(page, reader);
  return reader;
}

function readWord(page: CodePage, word: string, hasQuotation: boolean): WordReading {
  const after = decodeLetters(page, word);
  const unreadable = after !== word && !mayBeMeant(word, hasQuotation);
  const restored = unreadable && isRestored(after, lettersOf(page, word));
  return { after, unreadable, restored };
}

/** Puts a letter in the place of the characters that spell its bytes. */
function decodeLetters({ letters, byteOf }: CodePage, text: string): string {
  return text.replace(letters, (spelt) => {
    const [first = 0, ...further] = Array.from(spelt, byteOf);
    const lead = further.length === 1 ? first & 0x1f : first & 0x0f;
    return String.fromCharCode(further.reduce((code, byte) => (code << 6) | (byte & 0x3f), lead));
  });
}

function lettersOf(page: CodePage, word: string): string {
  return decodeLetters(page, (word.match(page.letters) ?? []).join(''));
}

const SPOILT = /\p{Lu}\p{Ll}\p{Lu}(?!\p{Ll})|\p{Ll}[ÄÅÆÇËÎÏÑÖØÛÜÞŒ]/u;

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

function lettersIn(word: string): readonly string[] {
  return word.match(/[\p{L}\p{M}]+/gu) ?? [];
}
