import { citations, relationsFrom } from '../../../register/index.js';
import { coded } from '../answer.js';
import { remark } from '../cells.js';
import type { RegisterRule, RelationContext } from '../check.js';

/** Rows that lead a unit into one that the law doesn't lead it into. */
export const unknownRelations: RegisterRule<RelationContext> = {
  codes: ['relation-unknown'],
  *run({ register, rows }) {
    for (const { record, old, now, relation } of rows) {
      if (relation !== undefined || old?.unit === undefined || now.unit === undefined) continue;
      // A code or a name that is another unit's is told already, and the relation hangs on it.
      if (old.wrong !== undefined || now.wrong !== undefined) continue;
      const relations = relationsFrom(register, old.unit);
      const field = old.said.code === undefined ? old.side.name : old.side.code;
      yield remark('relation-unknown', record, field, {
        old: coded(old.unit),
        new: coded(now.unit),
        successors: [...new Set(relations.map(({ target }) => coded(target)))],
        basis: citations(relations),
      });
    }
  },
};
