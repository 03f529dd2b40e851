import type { FindingCode } from '../findings/index.js';
import type { CheckName, Kind } from '../kinds/index.js';
import { abolishedAgency } from './agencies/abolished-agency.js';
import { districtLevel } from './agencies/district-level.js';
import { knownAgency } from './agencies/known-agency.js';
import { knownField } from './agencies/known-field.js';
import type { Check } from './check.js';
import { codeInName } from './codes/code-in-name.js';
import { codeOnPage } from './codes/code-on-page.js';
import { codeScientific } from './codes/code-scientific.js';
import { codeShape } from './codes/code-shape.js';
import { codeSuffix } from './codes/code-suffix.js';
import { codeType } from './codes/code-type.js';
import { codeUnread } from './codes/code-unread.js';
import { duplicateKeys } from './records/duplicate-keys.js';
import { repeatedName } from './records/repeated-name.js';
import { schema } from './schema/schema.js';
import { decisionNumber } from './values/decision-number.js';
import { errorCells } from './values/error-cells.js';
import { legacyFont } from './values/legacy-font.js';
import { numberUnread } from './values/number-unread.js';
import { pdfText } from './values/pdf-text.js';
import { validity } from './values/validity.js';

/** Every check, by the name that a kind's `kind.json` asks for it. */
export const checks = {
  schema,
  'duplicate-keys': duplicateKeys,
  'code-shape': codeShape,
  'code-scientific': codeScientific,
  'code-unread': codeUnread,
  'code-type': codeType,
  'code-suffix': codeSuffix,
  'code-in-name': codeInName,
  'code-on-page': codeOnPage,
  'district-level': districtLevel,
  'abolished-agency': abolishedAgency,
  'repeated-name': repeatedName,
  'known-field': knownField,
  'known-agency': knownAgency,
  'decision-number': decisionNumber,
  'number-unread': numberUnread,
  'pdf-text': pdfText,
  'legacy-font': legacyFont,
  validity,
  'error-cells': errorCells,
} as const satisfies Record<CheckName, Check>;

/** Whether a code may be found of a kind's records: one that no check gives, or one of the kind's own checks. */
export function mayBeFound(code: FindingCode, kind: Kind): boolean {
  const giving = Object.entries<Check>(checks).filter(([, { codes }]) => codes.includes(code));
  return (
    giving.length === 0 || giving.some(([name]) => kind.checks.some((asked) => asked === name))
  );
}
