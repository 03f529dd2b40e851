import { fromTcvn3 } from './tcvn3.js';
import { fromVni } from './vni.js';
import { asLatin1 } from './windows-1258.js';
import { confidenceOf, isReadable, wordsOf } from './words.js';

export type LegacyFontName = 'tcvn3' | 'vni';

/** The font a text was written for, how sure that is (0 to 1), and the text in composed Unicode. */
export interface LegacyFont {
  readonly font: LegacyFontName;
  readonly confidence: number;
  readonly converted: string;
}

interface Font {
  readonly name: LegacyFontName;
  readonly convert: (text: string) => string;
  /** What a word in a Western language has no reason to hold. */
  readonly unlikely: RegExp;
}

const FONTS: readonly Font[] = [
  { name: 'tcvn3', convert: fromTcvn3, unlikely: /[A-Za-z][\u00a1-\u00bf×÷]|[a-z][À-ÖØ-Þ]/ },
  {
    name: 'vni',
    convert: fromVni,
    unlikely: /[aeouy][øõ]|[aeuy]ù|[aeo][àáâãåä]|a[êè]|ö[ôøùûõï]|æ/i,
  },
];

const MARKED = /[^\0-\x7f]/;
const TWO_MARKS = /[^\0-\x7f].*[^\0-\x7f]/;

/** Letters that only Unicode Vietnamese has (Latin Extended Additional): no old font yields them. */
const UNICODE_VIETNAMESE = /[\u1ea0-\u1ef9]/;

/** Whether a text has a letter that shows it to be Vietnamese in Unicode, composed. */
export function isUnicodeVietnamese(text: string): boolean {
  return UNICODE_VIETNAMESE.test(text);
}

/** Below one unmistakable word, or with too many words that stay unreadable, the text is something else. */
const ENOUGH_EVIDENCE = 1;
const ENOUGH_READABLE = 0.6;

/**
 * Takes text; tells whether it was written for an ABC (TCVN3) or VNI font: words of it are no
 * Vietnamese syllables as they stand and are once converted. Undefined for
 * Vietnamese in Unicode, for plain ASCII and for other languages. Short texts give low
 * confidence: a column's cells together tell more than one cell.
 */
export function detectLegacyFont(text: string): LegacyFont | undefined {
  if (!MARKED.test(text) || isUnicodeVietnamese(text)) return undefined;
  const words = wordsOf(text);
  const [best] = FONTS.map((font) => ({ font, confidence: confidenceIn(font, words) }))
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence);
  if (best === undefined) return undefined;
  const { font, confidence } = best;
  return { font: font.name, confidence, converted: font.convert(text) };
}

function confidenceIn(font: Font, words: readonly string[]): number {
  const verdicts = words
    .map((word) => judge(font, word))
    .filter((verdict) => verdict !== undefined);
  const evidence = verdicts.reduce((sum, verdict) => sum + verdict.evidence, 0);
  const readable = verdicts.filter((verdict) => verdict.readable).length / verdicts.length;
  if (evidence < ENOUGH_EVIDENCE || readable < ENOUGH_READABLE) return 0;
  return confidenceOf(readable, evidence);
}

/** Takes text written for a font; gives it in composed Unicode. */
export function fromLegacyFont(text: string, font: LegacyFontName): string {
  return font === 'tcvn3' ? fromTcvn3(text) : fromVni(text);
}

interface Verdict {
  /** Whether the word is a syllable once converted. */
  readonly readable: boolean;
  /** How much it speaks for the font: 0, 0.5 or 1. */
  readonly evidence: number;
}

/** Undefined for a word that says nothing: a sign alone, an abbreviation (`Q§`), a syllable already. */
function judge(font: Font, word: string): Verdict | undefined {
  if (word.length < 2 || isReadable(word)) return undefined;
  const converted = font.convert(word);
  if (!isReadable(converted)) {
    return converted === converted.toUpperCase() ? undefined : { readable: false, evidence: 0 };
  }
  const bytes = asLatin1(word);
  if (font.unlikely.test(bytes) || TWO_MARKS.test(bytes)) return { readable: true, evidence: 1 };
  // A single letter of Windows-1258 is as likely Vietnamese of another kind: Khơng.
  return { readable: true, evidence: bytes === word ? 0.5 : 0 };
}
