import { detectPdfSpacing } from '../../../lib/text/index.js';
import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';
import { textOf } from '../fields.js';
import { about } from '../place.js';

/** A name with spaces inside its syllables, as text copied out of a PDF has them. */
export const pdfText: Check = {
  codes: ['text-from-pdf'],
  fields: () => ['name'],
  begin() {
    return (record, tell) => {
      const found = detectPdfSpacing(textOf(record, 'name') ?? '');
      if (found === undefined) return;
      tell(finding('text-from-pdf', about(record, 'name'), { sample: found.sample }));
    };
  },
};
