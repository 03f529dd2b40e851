import type { DatasetRecord } from '../../../kinds/index.js';
import { citations, type Relation } from '../../../register/index.js';
import { coded, sourceText } from '../answer.js';
import { type Remark, remark } from '../cells.js';
import type { RegisterRule, RelationContext } from '../check.js';
import { coverageOf } from '../relations/covered.js';
import { measureOf } from '../relations/measure.js';
import { NEW } from '../side.js';

/**
 * Relations of the law that the table leaves out, told at the last row of the new unit, or, where it has
 * none, after the row that the law's order puts before it. Land that was no commune is a code of its
 * own: no record lies there under a commune's code, so nothing is lost when it is converted.
 */
export const missingRelations: RegisterRule<RelationContext> = {
  codes: ['relation-missing', 'land-missing'],
  *run({ register, rows }) {
    const matched = new Set(rows.flatMap(({ relation }) => relation ?? []));
    const last = new Map<Relation['target'], DatasetRecord>();
    for (const { record, relation } of rows) if (relation) last.set(relation.target, record);
    // A unit of before was a part of another: a table that names it needn't have the rest.
    const whole = rows.flatMap(({ relation, old }) => (old?.earlier ? [] : (relation ?? [])));
    const isCovered = coverageOf(register, new Set(whole));
    let before = rows[0]?.record;
    for (const relation of register.relations) {
      const near = last.get(relation.target) ?? before;
      if (matched.has(relation)) before = near;
      else if (near !== undefined && isCovered(relation)) yield missing(near);

      function missing(record: DatasetRecord): Remark {
        const { source, target } = relation;
        const code = source.kind === 'area' ? 'land-missing' : 'relation-missing';
        return remark(code, record, record.origin.columns.has(NEW.code) ? NEW.code : NEW.name, {
          old: sourceText(source),
          new: coded(target),
          extent: measureOf(register, relation).words,
          basis: citations([relation]),
        });
      }
    }
  },
};
