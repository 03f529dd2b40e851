import { unwrapDigits, unwrapProcedureCode } from '../../codes/index.js';
import { finding } from '../../findings/index.js';
import { cellOf, type FieldSpec } from '../../kinds/index.js';
import type { Check } from '../check.js';
import { textOf } from '../fields.js';
import { about } from '../place.js';
import { isScientific } from './procedure-code.js';

/**
 * A text that can't be read as the code its column is of, in kinds whose schema takes any text
 * there; `code-scientific` has its own words.
 */
export const codeUnread: Check = {
  codes: ['code-unread'],
  fields: ({ fields }) => fields.filter(holdsCodes).map(({ field }) => field),
  begin({ kind }) {
    const fields = kind.fields.filter(holdsCodes);
    return (record, tell) => {
      for (const spec of fields) {
        const code = textOf(record, spec.field);
        if (code === undefined || isReadable(code, spec)) continue;
        if (isScientific(cellOf(record, spec.field)?.text ?? code)) continue;
        tell(finding('code-unread', about(record, spec.field), {}));
      }
    };
  },
};

/** Whether a field is of codes, of digits or of procedures. */
export function holdsCodes({ reads, digits }: FieldSpec): boolean {
  return reads === 'code' || digits !== undefined;
}

/** Whether a text holds one code of the field for certain: `0634` is too short, and has lost no zero for certain. */
export function isReadable(text: string, { digits }: FieldSpec): boolean {
  if (digits !== undefined && text.startsWith('0') && text.length < digits) return false;
  const code = digits === undefined ? unwrapProcedureCode(text) : unwrapDigits(text, digits);
  return code !== undefined;
}
