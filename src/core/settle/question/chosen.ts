import { type Commune, dayBefore, firstDate, holdsOn } from '../../register/index.js';
import { type OutcomeRules, statusOf } from '../row/outcome.js';
import type { Outcome, SettledBy, Successor } from '../types.js';
import { successorsOn } from '../units/successors.js';

/** Takes an outcome that was open and the ward that was chosen for it; gives the outcome settled. */
export function chosenOutcome(
  open: Outcome,
  ward: Successor,
  by: SettledBy,
  rules: Pick<OutcomeRules, 'register' | 'asOf'>,
): Outcome {
  const own = ownOf(open, ward);
  return {
    status: statusOfChoice(own, ward, rules),
    ward,
    own,
    ...(open.former !== undefined && { former: open.former }),
    candidates: open.candidates,
    by,
  };
}

/** The ward that the row was about: what the way to the chosen one begins with. */
function ownOf({ doubt, own }: Outcome, { unit, relations }: Successor): Commune {
  if (doubt === 'split' && own !== undefined) return own;
  const source = relations[0]?.source;
  return source?.kind === 'commune' ? source.unit : unit;
}

function statusOfChoice(
  own: Commune,
  ward: Successor,
  { register, asOf }: Pick<OutcomeRules, 'register' | 'asOf'>,
) {
  if (successorsOn(register, own, asOf).length > 1) return 'split-resolved';
  const isOld = holdsOn(own, dayBefore(firstDate(register)));
  return statusOf(register, own, ward, isOld ? 'before' : 'after');
}
