/**
 * Text: takes strings, gives strings and numbers. Knows how Vietnamese is written in Unicode and in
 * the encodings before it. Pure: no files, no clock, no locale of the machine.
 */

export { closest } from './closest.js';
export { composeText } from './compose.js';
export { stripDiacritics } from './diacritics.js';
export { foldText } from './fold.js';
export { detectLegacyFont } from './legacy/legacy-font.js';
/** @public */
export { fromTcvn3 } from './legacy/tcvn3.js';
/** @public */
export { fromVni } from './legacy/vni.js';
export { compareCodePoints } from './order.js';
export { detectPdfSpacing } from './pdf-spacing.js';
export { redactPersonal } from './personal-data.js';
export { printable } from './printable.js';
export { similarity } from './similarity.js';
export { splitLines, tidyLines, tidySpace } from './space.js';
/** @public */
export { isVietnameseSyllable } from './syllable.js';
export { displayWidth, truncate } from './terminal-width.js';
/** @public */
export { normaliseToneStyle } from './tone-style.js';
