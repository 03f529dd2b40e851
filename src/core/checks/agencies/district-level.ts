import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';
import { textsOf, vocabularyOf } from '../fields.js';
import { about } from '../place.js';

/** A level that no longer exists: the district, since 1 July 2025. */
export const districtLevel: Check = {
  codes: ['level-district'],
  fields: () => ['levels'],
  begin({ kind, asOf }) {
    const levels = vocabularyOf(kind, 'levels');
    return (record, tell) => {
      const values = textsOf(record, 'levels');
      for (const value of values) {
        const level = levels?.entry(value);
        if (level?.until === undefined || level.until >= asOf) continue;
        const named = values.length > 1 ? level.label.vi : undefined;
        tell(finding('level-district', about(record, 'levels', named), {}));
      }
    };
  },
};
