import { textOf } from '../../fields.js';
import { citations, coded, sourceText } from '../answer.js';
import { type Remark, remark } from '../cells.js';
import type { RegisterRule, RelationContext } from '../check.js';
import { judgeClaim } from '../relations/claims.js';
import { CoverageNotes } from '../relations/coverage-notes.js';
import { measureOf } from '../relations/measure.js';

const FIELD = 'coverage';

const CODES = {
  contradicts: 'coverage-mismatch',
  imprecise: 'coverage-imprecise',
} as const;

/** Notes of what a new unit took of an old one, held against the words of the clause. */
export const coverageNotes: RegisterRule<RelationContext> = {
  codes: ['coverage-mismatch', 'coverage-imprecise', 'coverage-unread'],
  *run({ register, kind, rows }): Iterable<Remark> {
    const notes = new CoverageNotes(kind);
    for (const { record, relation } of rows) {
      const note = textOf(record, FIELD);
      if (relation === undefined || note === undefined) continue;
      const claim = notes.read(note);
      if (claim === undefined) {
        yield remark('coverage-unread', record, FIELD, { known: notes.examples() });
        continue;
      }
      const verdict = judgeClaim(register, relation, claim);
      if (verdict === 'holds') continue;
      const measure = measureOf(register, relation);
      yield remark(CODES[verdict], record, FIELD, {
        old: sourceText(relation.source),
        new: coded(relation.target),
        extent: measure.words,
        proper: notes.label(measure.claim),
        basis: citations([relation]),
      });
    }
  },
};
