import type { Documented } from '../../../../schemas/index.js';
import type { candidate, lookupSchema } from './schema.js';
import type { LookupCandidate, LookupReport } from './types.js';

/** The document of `wards lookup`. */
export function lookupDocument({
  query,
  asOf,
  total,
  candidates,
  lost,
}: LookupReport): Documented<typeof lookupSchema> {
  const certain = candidates.some((one) => one.certain);
  return {
    query,
    asOf,
    summary: { candidates: total, certain },
    candidates: candidates.map(candidateOf),
    lost,
  };
}

function candidateOf({
  match,
  reasons,
  certain,
  former,
  successors,
  ...unit
}: LookupCandidate): Documented<typeof candidate> {
  return { ...unit, match, certain, reasons, former, successors };
}
