import type { Commune } from '../../register/index.js';
import type { Outcome, SettledBy, Status, Successor } from '../types.js';

/** What a row comes to by what settled it: a line of an areas table is about a ward that was split. */
const STATUS_BY = {
  area: 'split-resolved',
  decision: 'settled-by-person',
} as const satisfies Record<SettledBy['kind'], Status>;

/** Takes an outcome that was open and the ward that was chosen for it; gives the outcome settled. */
export function chosenOutcome(open: Outcome, ward: Successor, by: SettledBy): Outcome {
  const { candidates, former } = open;
  const own = ownOf(open, ward);
  return { status: STATUS_BY[by.kind], ward, own, candidates, by, ...(former && { former }) };
}

/** The ward that the row was about: what the way to the chosen one begins with. */
function ownOf({ doubt, own }: Outcome, { unit, relations }: Successor): Commune {
  if (doubt === 'split' && own !== undefined) return own;
  const source = relations[0]?.source;
  return source?.kind === 'commune' ? source.unit : unit;
}
