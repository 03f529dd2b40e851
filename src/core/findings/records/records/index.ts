import { hiddenCopy } from './hidden-copy.js';
import { keyDuplicate } from './key-duplicate.js';
import { requiredMissing } from './required-missing.js';
import { rowRepeated } from './row-repeated.js';
import { schemaViolation } from './schema-violation.js';
import { struckCopy } from './struck-copy.js';
import { vocabularyUnknown } from './vocabulary-unknown.js';

/** Codes about a record as a whole and its like. */
export const recordsRecords = {
  'required-missing': requiredMissing,
  'schema-violation': schemaViolation,
  'vocabulary-unknown': vocabularyUnknown,
  'key-duplicate': keyDuplicate,
  'hidden-copy': hiddenCopy,
  'struck-copy': struckCopy,
  'row-repeated': rowRepeated,
};
