import { byteInvalid } from './byte-invalid.js';
import { companionMissing } from './companion-missing.js';
import { contentNotAsNamed } from './content-not-as-named.js';
import { encodingGuessed } from './encoding-guessed.js';
import { jsonLineMalformed } from './json-line-malformed.js';
import { quoteStray } from './quote-stray.js';
import { quoteUnclosed } from './quote-unclosed.js';
import { rowTooLong } from './row-too-long.js';
import { rowTooShort } from './row-too-short.js';
import { textDoubleEncoded } from './text-double-encoded.js';
import { textLettersLost } from './text-letters-lost.js';
import { textOddCharacters } from './text-odd-characters.js';

/** Codes about how the bytes of a file are read. */
export const filesReading = {
  'content-not-as-named': contentNotAsNamed,
  'encoding-guessed': encodingGuessed,
  'byte-invalid': byteInvalid,
  'text-double-encoded': textDoubleEncoded,
  'text-letters-lost': textLettersLost,
  'text-odd-characters': textOddCharacters,
  'quote-stray': quoteStray,
  'quote-unclosed': quoteUnclosed,
  'row-too-long': rowTooLong,
  'row-too-short': rowTooShort,
  'json-line-malformed': jsonLineMalformed,
  'companion-missing': companionMissing,
};
