/** What may be wrong at a place of a file that the user wrote. */
export type ProblemRule =
  | 'json'
  | 'unknown'
  | 'missing'
  | 'type'
  | 'choice'
  | 'date'
  | 'form'
  | 'short'
  | 'repeated'
  | 'keeps'
  | 'taken'
  | 'differs'
  | 'overlay-absent'
  | 'overlay-base'
  | 'overlay-known'
  | 'overlay-day'
  | 'overlay-unit'
  | 'overlay-code'
  | 'overlay-type'
  | 'overlay-use'
  | 'overlay-taken'
  | 'overlay-differs'
  | 'overlay-adopted'
  | 'overlay-province'
  | 'overlay-former'
  | 'overlay-shares'
  | 'overlay-twice'
  | 'overlay-same'
  | 'profile-tables'
  | 'profile-list'
  | 'profile-source'
  | 'profile-ways'
  | 'profile-quantity'
  | 'profile-parts'
  | 'profile-pattern'
  | 'profile-sheet'
  | 'profile-twice'
  | 'profile-above'
  | 'profile-outside'
  | 'profile-words'
  | 'profile-name'
  | 'template-begin'
  | 'template-end'
  | 'profile-file'
  | 'profile-fixed'
  | 'profile-outer'
  | 'profile-date'
  | 'profile-slow'
  | 'least'
  | 'above'
  | 'other';

/** One thing that is wrong in such a file. The words stand in `messages`. */
export interface Problem {
  /** As people write it: `ignore[0].reason`; empty for all of the file. */
  readonly path: string;
  readonly rule: ProblemRule;
  /** What stands there, as JSON. */
  readonly found?: string;
  readonly expected?: string;
  /** Of a file that is no JSON: where it stops being it, and what is wrong there. */
  readonly at?: { readonly line: number; readonly column: number; readonly fault: string };
  /** The line of the file, where it is known. */
  readonly line?: number;
  /** The names nearest to an unknown one. */
  readonly closest?: readonly string[];
}
