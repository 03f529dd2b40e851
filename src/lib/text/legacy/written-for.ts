import { fromLegacyFont, isUnicodeVietnamese, type LegacyFontName } from './legacy-font.js';
import { isReadable, wordsOf } from './words.js';

const MARKED = /[^\0-\x7f]/;

/**
 * Takes text of a column that is known to hold text for an old font; tells whether this text is
 * (`true`) or is Unicode already (`false`): by which more of its words with marks are Vietnamese.
 * Undefined when both say the same, as of `tù`: prison in Unicode, `tự` in an ABC font.
 */
export function isWrittenFor(text: string, font: LegacyFontName): boolean | undefined {
  if (isUnicodeVietnamese(text)) return false;
  const marked = wordsOf(text).filter((word) => MARKED.test(word));
  const asUnicode = marked.filter(isReadable).length;
  const asFont = marked.filter((word) => isReadable(fromLegacyFont(word, font))).length;
  return asFont === asUnicode ? undefined : asFont > asUnicode;
}
