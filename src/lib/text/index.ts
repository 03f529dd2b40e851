/**
 * Text: takes strings, gives strings and numbers. Knows how Vietnamese is written in Unicode and in
 * the encodings before it. Pure: no files, no clock, no locale of the machine, no word of our trade.
 */

export { commonRuns } from './changes/common-runs.js';
export { keptShare, type TextRun, wordChanges, wordsIn } from './changes/word-changes.js';
export {
  type Damage,
  type Doubt,
  examineText,
  type Mended,
  type Mending,
} from './damage/examine.js';
export { isSinglyQuoted, textOfFormula, withoutSingleQuotes } from './damage/kept-text.js';
export {
  detectLegacyFont,
  fromLegacyFont,
  isUnicodeVietnamese,
  type LegacyFontName,
} from './legacy/legacy-font.js';
export { toWindows1258 } from './legacy/windows-1258.js';
export { vietnameseConfidence } from './legacy/words.js';
export { isWrittenFor } from './legacy/written-for.js';
export { composeText } from './letters/compose.js';
export { stripDiacritics } from './letters/diacritics.js';
export { foldText } from './letters/fold.js';
/** @public */
export { normaliseToneStyle } from './letters/tone-style.js';
export { narrow } from './letters/width.js';
export { closest, closestIn } from './likeness/closest.js';
export { saysSame } from './likeness/says-same.js';
export { type Comparable, compareFolded, similarity, toComparable } from './likeness/similarity.js';
export { Memory, memoise, once } from './memoise.js';
export { memoiseRepeating } from './memoise-repeating.js';
export { compareCodePoints } from './order.js';
export { slashedDay } from './output/day.js';
export { inertInLog } from './output/log-commands.js';
export { escapeMarkup } from './output/markup.js';
export { printable } from './output/printable.js';
export { type Run, shorten, shownRanges, shownRuns, shownTexts } from './output/shown.js';
export {
  fill,
  fillLoosely,
  isFilled,
  mapParams,
  type Params,
  type ParamValue,
  type Placeholders,
  type Template,
} from './output/template.js';
export { displayWidth, truncate } from './output/terminal-width.js';
export { groupThousands } from './output/thousands.js';
export { digitsKey } from './personal/digits.js';
export { MASK, type Mask, personalMask } from './personal/mask.js';
export { nameKey, Phrases, wordsOf } from './personal/phrases.js';
export type { Known, PersonalWords } from './personal/words.js';
export { splitLines, tidyLines, tidySpace } from './space.js';
export { detectPdfSpacing } from './syllables/pdf-spacing.js';
/** @public */
export { isVietnameseSyllable } from './syllables/syllable.js';
export { fromWindows1252 } from './windows-1252.js';
