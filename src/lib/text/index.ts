/**
 * Text: takes strings, gives strings and numbers. Knows how Vietnamese is written in Unicode and in
 * the encodings before it. Pure: no files, no clock, no locale of the machine, no word of our trade.
 */
export { closest, closestIn } from './closest.js';
export { composeText } from './compose.js';
export {
  type Damage,
  type Doubt,
  examineText,
  type Mended,
  type Mending,
} from './damage/examine.js';
export { isSinglyQuoted, textOfFormula, withoutSingleQuotes } from './damage/kept-text.js';
export { stripDiacritics } from './diacritics.js';
export { foldText } from './fold.js';
export {
  detectLegacyFont,
  fromLegacyFont,
  isUnicodeVietnamese,
  type LegacyFontName,
} from './legacy/legacy-font.js';
export { toWindows1258 } from './legacy/windows-1258.js';
export { vietnameseConfidence } from './legacy/words.js';
export { isWrittenFor } from './legacy/written-for.js';
export { memoise } from './memoise.js';
export { compareCodePoints } from './order.js';
export { detectPdfSpacing } from './pdf-spacing.js';
export { redactPersonal } from './personal-data.js';
export { printable } from './printable.js';
export { saysSame } from './says-same.js';
export { type Run, shownRanges, shownRuns, shownTexts } from './shown.js';
export { type Comparable, compareFolded, similarity, toComparable } from './similarity.js';
export { splitLines, tidyLines, tidySpace } from './space.js';
/** @public */
export { isVietnameseSyllable } from './syllable.js';
export {
  fill,
  fillLoosely,
  isFilled,
  mapParams,
  type Params,
  type ParamValue,
  type Placeholders,
  type Template,
} from './template.js';
export { displayWidth, truncate } from './terminal-width.js';
/** @public */
export { normaliseToneStyle } from './tone-style.js';
export { narrow } from './width.js';
export { fromWindows1252 } from './windows-1252.js';
