import { codeContradictsName } from './code-contradicts-name.js';
import { codeContradictsPage } from './code-contradicts-page.js';
import { codeMalformed } from './code-malformed.js';
import { codeScientific } from './code-scientific.js';
import { codeSuffixAbolished } from './code-suffix-abolished.js';
import { codeTypeMismatch } from './code-type-mismatch.js';
import { codeUnread } from './code-unread.js';

/** Codes about the codes of procedures and units. */
export const recordsCodes = {
  'code-malformed': codeMalformed,
  'code-scientific': codeScientific,
  'code-unread': codeUnread,
  'code-type-mismatch': codeTypeMismatch,
  'code-suffix-abolished': codeSuffixAbolished,
  'code-contradicts-name': codeContradictsName,
  'code-contradicts-page': codeContradictsPage,
};
