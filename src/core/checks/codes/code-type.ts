import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';
import { textOf, vocabularyOf } from '../fields.js';
import { about } from '../place.js';
import { isProcedureCode } from './procedure-code.js';

/** The type that a code's first digit stands for; 5 and 6 are internal and tell nothing. */
const TYPE_OF_DIGIT: Readonly<Record<string, string>> = {
  1: 'detailed-by-law',
  2: 'not-assigned-by-law',
  3: 'other',
};

/** A type that contradicts the first digit of the code. */
export const codeType: Check = {
  codes: ['code-type-mismatch'],
  fields: () => ['code', 'type'],
  joint: () => true,
  begin({ kind }) {
    const types = vocabularyOf(kind, 'type');
    return (record, tell) => {
      const code = textOf(record, 'code') ?? '';
      const type = types?.entry(textOf(record, 'type') ?? '');
      const digit = code.charAt(0);
      const expected = TYPE_OF_DIGIT[digit];
      if (type === undefined || expected === undefined || !isProcedureCode(code)) return;
      if (type.value === expected) return;
      const label = types?.entry(expected)?.label.vi ?? expected;
      tell(finding('code-type-mismatch', about(record, 'type'), { digit, expected: label }));
    };
  },
};
