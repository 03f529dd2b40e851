import {
  type Commune,
  communesOn,
  dayBefore,
  firstDate,
  type Register,
} from '../../register/index.js';
import type { Subject } from '../choices.js';
import type { Reading } from '../row/found.js';
import { outcomeOf } from '../row/outcome.js';
import type { Outcome, Successor } from '../types.js';
import { successorsOn } from './successors.js';

/** What becomes of the rows that bear the code of an old ward and say nothing else. */
export interface CrosswalkEntry {
  readonly old: Commune;
  /** The wards of the day that it went into, each with the clauses between. */
  readonly successors: readonly Successor[];
  /** What a reconciled table says of such a row. */
  readonly outcome: Outcome;
}

const NONE: Reading = { kind: 'none' };

/**
 * Takes the day whose wards are wanted and what the rows are about; gives an entry for each ward there was
 * before the first change, by code: what `--vintage before` makes of a column of codes.
 */
export function crosswalkOf(
  register: Register,
  { asOf, subject }: { readonly asOf: string; readonly subject: Subject },
): CrosswalkEntry[] {
  const rules = { register, asOf, subject, vintage: 'before', isForced: true } as const;
  return communesOn(register, dayBefore(firstDate(register))).map((old) => ({
    old,
    successors: successorsOn(register, old, asOf),
    outcome: outcomeOf({ before: { kind: 'one', unit: old, by: 'code' }, after: NONE }, rules),
  }));
}
