/** `full`: the whole unit; `partial`: a part of its area or people; `remainder`: "phần còn lại". */
export type Coverage = 'full' | 'partial' | 'remainder';

/** How much a formula gives: `none` when it gives only the other of area and population. */
export type Share = 'all' | 'part' | 'none' | 'unstated';

/** What a formula takes of the units it governs. */
export interface Measure {
  readonly coverage: Coverage;
  readonly area: Share;
  readonly population: Share;
}
