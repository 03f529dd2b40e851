import { cellOf } from '../datasets/index.js';
import { finding } from '../findings/index.js';
import { detectLegacyFont } from '../text/index.js';
import type { Check } from './check.js';
import { about } from './place.js';

/** One unmistakable word is that sure; less may be a foreign name. */
const SURE_ENOUGH = 0.5;

/** Text written for a font older than Unicode, in the cell of any field. */
export const legacyFont: Check = {
  codes: ['text-legacy-font'],
  *run({ kind, records }) {
    for (const record of records) {
      for (const { field } of kind.fields) {
        const cell = cellOf(record, field);
        const found = cell?.type === 'text' ? detectLegacyFont(cell.text) : undefined;
        if (found === undefined || found.confidence < SURE_ENOUGH) continue;
        const { font, converted } = found;
        yield finding('text-legacy-font', about(record, field), {
          font: font.toUpperCase(),
          converted,
        });
      }
    }
  },
};
