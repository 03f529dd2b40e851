import { composeUnicode } from './compose-unicode.js';
import { convertLegacyFont } from './convert-legacy-font.js';
import { decodeEscapes } from './decode-escapes.js';
import { joinLines } from './join-lines.js';
import { restoreEncoding } from './restore-encoding.js';
import { tidyLines } from './tidy-lines.js';
import { tidySpace } from './tidy-space.js';
import { unwrapText } from './unwrap-text.js';

/** Repairs of how a text is stored or laid out; the code is the repair's name, `fix` holds from and to. */
export const repairsText = {
  'unwrap-text': unwrapText,
  'decode-escapes': decodeEscapes,
  'restore-encoding': restoreEncoding,
  'convert-legacy-font': convertLegacyFont,
  'compose-unicode': composeUnicode,
  'tidy-space': tidySpace,
  'join-lines': joinLines,
  'tidy-lines': tidyLines,
};
