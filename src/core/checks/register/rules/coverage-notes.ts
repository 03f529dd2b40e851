import { citations } from '../../../register/index.js';
import { textOf } from '../../fields.js';
import { coded, sourceText } from '../answer.js';
import { type Remark, remark } from '../cells.js';
import type { RegisterRule, RelationContext } from '../check.js';
import { judgeClaim } from '../relations/claims.js';
import { CoverageNotes } from '../relations/coverage-notes.js';
import type { CrosswalkRow } from '../relations/crosswalk.js';
import { measureOf } from '../relations/measure.js';
import { OLD } from '../side.js';

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
    for (const row of rows) {
      const { record, relation } = row;
      const { note, field } = notedBy(row);
      if (relation === undefined || note === undefined) continue;
      const claim = notes.read(note);
      if (claim === undefined) {
        yield remark('coverage-unread', record, field, { known: notes.examples() });
        continue;
      }
      const verdict = judgeClaim(register, relation, claim);
      if (verdict === 'holds') continue;
      const measure = measureOf(register, relation);
      yield remark(CODES[verdict], record, field, {
        old: sourceText(relation.source),
        new: coded(relation.target),
        extent: measure.words,
        proper: notes.label(measure.claim),
        basis: citations([relation]),
      });
    }
  },
};

/** What a row notes of one relation: beside the old unit's name, or in the column of notes, which is of all that it lists. */
function notedBy({ record, note, isListed }: CrosswalkRow) {
  if (note !== undefined) return { note, field: OLD.name };
  return { note: isListed ? undefined : textOf(record, FIELD), field: FIELD };
}
