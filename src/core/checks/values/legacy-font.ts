import type { Json } from '../../../lib/tables/index.js';
import { detectLegacyFont, memoise } from '../../../lib/text/index.js';
import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';
import { about } from '../place.js';

/** Values of one field that are remembered; a column's equal texts were read into one value. */
const MOST_VALUES = 16_384;

/** One unmistakable word is that sure; less may be a foreign name. */
const SURE_ENOUGH = 0.5;

/**
 * Text written for a font older than Unicode that no repair converts: its column says too little to
 * be sure.
 */
export const legacyFont: Check = {
  codes: ['text-legacy-font'],
  begin({ kind }) {
    const columns = kind.fields.map(({ field }) => ({
      field,
      fontOf: memoise((value: Json) => detectLegacyFont(textsIn(value)), MOST_VALUES),
    }));
    return (record, tell) => {
      for (const { field, fontOf } of columns) {
        const value = record.fields[field];
        const found = value === undefined ? undefined : fontOf(value);
        if (found === undefined || found.confidence < SURE_ENOUGH) continue;
        const { font, converted } = found;
        const params = { font: font.toUpperCase(), converted };
        tell(finding('text-legacy-font', about(record, field), params));
      }
    };
  },
};

/** All texts of a value, those of lists and objects on lines of their own. */
function textsIn(value: Json): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(textsIn).join('\n');
}
