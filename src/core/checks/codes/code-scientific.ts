import { finding } from '../../findings/index.js';
import { cellOf } from '../../kinds/index.js';
import type { Check } from '../check.js';
import { textOf } from '../fields.js';
import { about } from '../place.js';
import { holdsCodes, isReadable } from './code-unread.js';
import { isScientific } from './procedure-code.js';

/** A code that a spreadsheet made a number of and shows in scientific notation: its digits are lost. */
export const codeScientific: Check = {
  codes: ['code-scientific'],
  fields: ({ fields }) => fields.filter(holdsCodes).map(({ field }) => field),
  begin({ kind }) {
    const fields = kind.fields.filter(holdsCodes);
    return (record, tell) => {
      for (const spec of fields) {
        const { field } = spec;
        const shown = cellOf(record, field)?.text ?? textOf(record, field) ?? '';
        // `2.6740E4` shows them all.
        if (isScientific(shown) && !isReadable(shown, spec))
          tell(finding('code-scientific', about(record, field), { shown }));
      }
    };
  },
};
