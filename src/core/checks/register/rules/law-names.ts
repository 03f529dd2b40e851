import { citations, fullName, reasonOf } from '../../../register/index.js';
import { remark } from '../cells.js';
import type { RegisterRule, RelationContext } from '../check.js';

/** Old units that the resolution and the official list call by names that no spelling explains. */
export const lawNames: RegisterRule<RelationContext> = {
  codes: ['legal-sources-differ'],
  *run({ register, rows }) {
    for (const { record, old, relation } of rows) {
      if (relation === undefined || old?.unit === undefined) continue;
      const { spelling, written } = reasonOf(register, relation);
      if (written === undefined || spelling === 'exact' || spelling === 'loose') continue;
      yield remark('legal-sources-differ', record, old.side.name, {
        written,
        listed: fullName(old.unit),
        basis: citations([relation]),
      });
    }
  },
};
