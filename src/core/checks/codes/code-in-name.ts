import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';
import { textOf } from '../fields.js';
import { about } from '../place.js';
import { codesIn, isProcedureCode } from './procedure-code.js';

/** A name that mentions another procedure's code and not its own. */
export const codeInName: Check = {
  codes: ['code-contradicts-name'],
  fields: () => ['code', 'name'],
  joint: () => true,
  begin() {
    return (record, tell) => {
      const code = textOf(record, 'code') ?? '';
      const found = codesIn(textOf(record, 'name') ?? '');
      if (found.length === 0 || found.includes(code) || !isProcedureCode(code)) return;
      tell(finding('code-contradicts-name', about(record, 'name'), { found }));
    };
  },
};
