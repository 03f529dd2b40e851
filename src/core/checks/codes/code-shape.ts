import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';
import { textOf } from '../fields.js';
import { about } from '../place.js';
import { isProcedureCode, isScientific, proposeCode } from './procedure-code.js';

/** A procedure code that can't be one of the national database; `code-scientific` has its own words. */
export const codeShape: Check = {
  codes: ['code-malformed'],
  fields: () => ['code'],
  begin() {
    return (record, tell) => {
      const code = textOf(record, 'code');
      if (code === undefined || isProcedureCode(code) || isScientific(code)) return;
      tell(finding('code-malformed', about(record, 'code'), { closest: proposeCode(code) }));
    };
  },
};
