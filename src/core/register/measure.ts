/** `full`: the whole unit; `partial`: a part of its area or people; `remainder`: "phần còn lại". */
export const COVERAGES = ['full', 'partial', 'remainder'] as const;

export type Coverage = (typeof COVERAGES)[number];

/** How much a formula gives: `none` when it gives only the other of area and population. */
export const SHARES = ['all', 'part', 'none', 'unstated'] as const;

export type Share = (typeof SHARES)[number];

/** What a formula takes of the units it governs. */
export interface Measure {
  readonly coverage: Coverage;
  readonly area: Share;
  readonly population: Share;
}
