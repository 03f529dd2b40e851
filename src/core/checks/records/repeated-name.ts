import { foldText } from '../../../lib/text/index.js';
import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';
import { textOf } from '../fields.js';
import { about } from '../place.js';
import { gatherAlike } from './alike.js';

/** So many of the other codes are named. */
const NAMED = 5;

/** The same name under two codes. Sub-cases of one code (its suffixes) may share their name. */
export const repeatedName: Check = {
  codes: ['name-repeated'],
  gather: () =>
    gatherAlike({
      fields: ['code', 'name'],
      identify: (record) =>
        textOf(record, 'code') === undefined ? '' : foldText(textOf(record, 'name') ?? ''),
      judge: (group, tell) => {
        const codes = new Set(group.map((record) => textOf(record, 'code') ?? ''));
        if (codes.size < 2) return;
        for (const record of group) {
          const others = [...codes].filter((code) => code !== textOf(record, 'code'));
          tell(finding('name-repeated', about(record, 'name'), { other: firstOf(others) }));
        }
      },
    }),
};

function firstOf(codes: readonly string[]): readonly string[] {
  return codes.length > NAMED ? [...codes.slice(0, NAMED), '…'] : codes;
}
