import { dialectBackslash } from './dialect-backslash.js';
import { dialectDelimiter } from './dialect-delimiter.js';
import { dialectRowsQuoted } from './dialect-rows-quoted.js';
import { dialectSingleQuotes } from './dialect-single-quotes.js';
import { dialectSpaces } from './dialect-spaces.js';
import { jsonKeyBlank } from './json-key-blank.js';
import { jsonKeyRepeated } from './json-key-repeated.js';
import { jsonListWithin } from './json-list-within.js';
import { jsonRecordsByCode } from './json-records-by-code.js';
import { rowsNone } from './rows-none.js';

/** Codes about how text files are written, by which signs they were read, and of files that hold nothing. */
export const filesTextFiles = {
  'dialect-delimiter': dialectDelimiter,
  'dialect-single-quotes': dialectSingleQuotes,
  'dialect-spaces': dialectSpaces,
  'dialect-backslash': dialectBackslash,
  'dialect-rows-quoted': dialectRowsQuoted,
  'json-list-within': jsonListWithin,
  'json-records-by-code': jsonRecordsByCode,
  'json-key-blank': jsonKeyBlank,
  'json-key-repeated': jsonKeyRepeated,
  'rows-none': rowsNone,
};
