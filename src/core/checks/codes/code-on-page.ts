import { composeText } from '../../../lib/text/index.js';
import { finding } from '../../findings/index.js';
import { cellOf } from '../../kinds/index.js';
import type { Check } from '../check.js';
import { textOf } from '../fields.js';
import { about } from '../place.js';

/** A page's full text that gives another code than the record has: another procedure's page. */
export const codeOnPage: Check = {
  codes: ['code-contradicts-page'],
  fields: ({ evidence }) => evidence.map(({ field }) => field),
  joint: () => true,
  begin({ kind }) {
    const pages = kind.evidence.map(({ name, field, pattern }) => {
      return { name, field, testimony: new RegExp(pattern, 'u') };
    });
    return (record, tell) => {
      for (const { name, field, testimony } of pages) {
        const cell = cellOf(record, name);
        const value = textOf(record, field);
        if (cell === undefined || value === undefined) continue;
        const [said, found] = testimony.exec(composeText(cell.text)) ?? [];
        if (found === undefined || found === value) continue;
        tell(finding('code-contradicts-page', about(record, name, said), { found }));
      }
    };
  },
};
