import type { LookupCandidate, LookupReport } from './types.js';

/** The document of `wards lookup`. */
export function lookupDocument({ query, asOf, total, candidates }: LookupReport) {
  const certain = candidates.some((candidate) => candidate.certain);
  return {
    query,
    asOf,
    summary: { candidates: total, certain },
    candidates: candidates.map(candidateOf),
  };
}

function candidateOf({ match, reasons, certain, former, successors, ...unit }: LookupCandidate) {
  return { ...unit, match, certain, reasons, former, successors };
}
