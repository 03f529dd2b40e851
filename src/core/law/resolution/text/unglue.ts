import { isVietnameseSyllable } from '../../../../lib/text/index.js';
import { FORMULA_WORDS, WORDS_BEHIND_NAME } from './vocabulary.js';

/** Longer runs are no glued words; leaving them whole keeps the work linear. */
const LONGEST_RUN = 60;
const LONGEST_WORD = Math.max(...[...FORMULA_WORDS].map((word) => word.length));

/** Where small letters turn to a capital or an abbreviation ends, or letters and digits meet. */
const SEAM =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;

/**
 * Takes a run of letters and digits; gives the words it was glued from ("vàcácxã" → và, các, xã;
 * "Phúcthành" → Phúc, thành; "xãTân" → xã, Tân). Only words of the formulas are ever cut off, so a
 * name such as "ĐamBri" stays whole.
 */
export function unglue(run: string): string[] {
  if (FORMULA_WORDS.has(run) || run.length > LONGEST_RUN) return [run];
  const words: string[] = [];
  for (const piece of run.split(SEAM)) {
    const parts = takeApart(piece);
    const [first = piece, ...rest] = parts;
    const last = words.at(-1);
    if (last === undefined || isFormula(last) || isFormula(first)) words.push(first);
    else words[words.length - 1] = last + first;
    words.push(...rest);
  }
  return words;
}

function isFormula(word: string): boolean {
  return FORMULA_WORDS.has(word);
}

function takeApart(piece: string): string[] {
  return formulaWords(piece) ?? nameAndFormula(piece) ?? [piece];
}

/** The longest syllable or a single letter ("Trung B"), and the words of a formula behind it. */
function nameAndFormula(piece: string): string[] | undefined {
  if (!/^\p{Lu}/u.test(piece) || isVietnameseSyllable(piece)) return undefined;
  for (let cut = piece.length - 1; cut > 0; cut -= 1) {
    const name = piece.slice(0, cut);
    if (cut > 1 && !isVietnameseSyllable(name)) continue;
    const rest = formulaWords(piece.slice(cut)) ?? [];
    if (WORDS_BEHIND_NAME.has(rest[0] ?? '')) return [name, ...rest];
  }
  return undefined;
}

/** The piece as words of the formulas, all of it, or undefined. */
function formulaWords(piece: string): string[] | undefined {
  const ways: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= piece.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const before = ways[start];
      const word = piece.slice(start, end);
      if (before === undefined || !FORMULA_WORDS.has(word)) continue;
      ways[end] = [...before, word];
      break;
    }
  }
  return ways[piece.length];
}
