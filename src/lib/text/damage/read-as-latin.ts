import { detectLegacyFont } from '../legacy/legacy-font.js';
import { latin1AsWindows1258 } from '../legacy/windows-1258.js';
import { isReadable, wordsOf } from '../legacy/words.js';
import { composeText } from '../letters/compose.js';

/** Text whose letters are those that another code page shows for its bytes. */
export interface ReadAsLatin {
  readonly text: string;
  readonly sure: boolean;
}

/** A tone behind a vowel, or the letters of `ươ`, as Latin-1 shows them; eth and African d. */
const LOOK = /[aeiouyâêôãõý][ÌìÒòÞ]|[ýÝ][õÕ]|[ÐðƉɖ]/i;

/** What every such place ends with: one look for single characters settles most texts, at an eighth of the cost. */
const SIGN = /[ÌìÒòÞþÕõÐðƉɖ]/;

/** Takes text; tells whether it is worth a closer look. Asked of every cell. */
export function mayBeReadAsLatin(text: string): boolean {
  return SIGN.test(text) && LOOK.test(text);
}

/**
 * Takes text; undoes what becomes of Vietnamese that a program took for Latin-1: of Windows-1258 (`thuÒ tuòc`
 * → `thủ tục`), and of đ alone (`Ðăng` with the letter eth → `Đăng`). Undefined where nothing speaks for it.
 */
export function undoReadAsLatin(text: string): ReadAsLatin | undefined {
  return undoWindows1258(text) ?? undoEth(text);
}

const BEYOND_LATIN_1 = /[^\0-\xff\u2010-\u2026]/;

/** So many words make the reading of a whole text certain. */
const CERTAIN = 2;

/** Sure where words that are none become Vietnamese and no word that is changed stays unreadable. */
function undoWindows1258(text: string): ReadAsLatin | undefined {
  if (BEYOND_LATIN_1.test(text)) return undefined;
  const read = composeText(latin1AsWindows1258(text));
  const before = wordsOf(text);
  const after = wordsOf(read);
  if (read === text || before.length !== after.length) return undefined;
  const changed = after.filter((word, i) => word !== before[i]);
  const restored = after.filter(
    (word, i) => word !== before[i] && isReadable(word) && !isReadable(before[i] ?? ''),
  );
  const tones = before.filter((word) => /[ÌìÒòÞ]/.test(word) && !isReadable(word));
  if (tones.length === 0 || restored.length === 0) return undefined;
  const isWhole = changed.every((word) => isReadable(word) || ABBREVIATION.test(word));
  if (!isWhole) return undefined;
  return { text: read, sure: changed.length >= CERTAIN || CAPITAL_INSIDE.test(text) };
}

/** No author writes a capital behind a small letter. */
const CAPITAL_INSIDE = /\p{Ll}[ÌÒÞ]/u;

const ABBREVIATION = /^\p{Lu}+$/u;

/** A word with a look-alike of đ where đ stands: before all other letters, or in an abbreviation. */
const ETH_WORD = /(?<!\p{L})(?:[ÐðƉɖ]\p{L}*|(?=\p{Lu}*[ÐƉ])\p{Lu}+)(?!\p{L})/gu;

function undoEth(text: string): ReadAsLatin | undefined {
  const read = text.replace(ETH_WORD, (word) => {
    const spelt = word.replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ');
    return isReadable(spelt) || ABBREVIATION.test(spelt) ? spelt : word;
  });
  // In a font older than Unicode the letter is another one.
  if (read === text || detectLegacyFont(text) !== undefined) return undefined;
  return { text: read, sure: true };
}
