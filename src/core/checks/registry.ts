import type { FindingCode } from '../findings/index.js';
import type { CheckName, Kind } from '../kinds/index.js';
import { abolishedAgency } from './abolished-agency.js';
import type { Check } from './check.js';
import { codeInName } from './code-in-name.js';
import { codeOnPage } from './code-on-page.js';
import { codeScientific } from './code-scientific.js';
import { codeShape } from './code-shape.js';
import { codeSuffix } from './code-suffix.js';
import { codeType } from './code-type.js';
import { codeUnread } from './code-unread.js';
import { decisionNumber } from './decision-number.js';
import { districtLevel } from './district-level.js';
import { duplicateKeys } from './duplicate-keys.js';
import { errorCells } from './error-cells.js';
import { knownAgency } from './known-agency.js';
import { knownField } from './known-field.js';
import { legacyFont } from './legacy-font.js';
import { numberUnread } from './number-unread.js';
import { pdfText } from './pdf-text.js';
import { repeatedName } from './repeated-name.js';
import { schema } from './schema/schema.js';
import { validity } from './validity.js';

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
