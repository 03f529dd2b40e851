import type { Finding } from '../../core/findings/index.js';
import type { Language } from '../../core/kinds/index.js';
import type { Documented } from '../../schemas/index.js';
import { present } from '../present.js';
import { findingText } from '../words/finding-text.js';
import type { findingSchema } from './schema.js';

/** A finding as JSON documents show it; only `message` and `suggestion` depend on the language. */
export type JsonFinding = Documented<typeof findingSchema>;

/** Puts words to a finding and its place beside them, keys in the order of docs/contract.md. */
export function toJsonFinding(found: Finding, lang: Language): JsonFinding {
  const { code, severity, place, field, value, key, fix } = found;
  const { file, sheet, row, column, cell } = place;
  return {
    code,
    severity,
    ...findingText(found, lang),
    file,
    ...present({
      sheet,
      row,
      column,
      cell,
      field,
      value,
      key,
      fix: fix && { from: fix.from, to: fix.to },
    }),
  };
}
