import type { Place, Severity } from '../../core/findings/index.js';

/** What a format of checkers has one entry for: a finding, a change, a file that could not be read. */
export interface Remark {
  /** The code of a finding or of a failure, or what a change means: stable, English, never translated. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly suggestion?: string;
  readonly place: Place;
  readonly fingerprint: string;
  /** What it is about besides its place, by the keys that JSON has for it. */
  readonly about: Readonly<Partial<Record<'key' | 'field' | 'value', string>>>;
}

/** What is known of all remarks of one rule. */
export interface RemarkRule {
  readonly id: string;
  readonly title: string;
  readonly why?: string;
  readonly remedy?: string;
  /** As it is told where nobody changed it. */
  readonly severity: Severity;
}

/** How many remarks there are of one rule and severity. */
export interface RemarkHead {
  readonly rule: RemarkRule;
  readonly severity: Severity;
  readonly count: number;
}

/** All remarks of a report, in the order in which it tells them. */
export interface Remarks {
  /** Known without making a remark. */
  readonly heads: readonly RemarkHead[];
  /** Made when they are read, as often as wanted: there may be hundreds of thousands. */
  readonly all: Iterable<Remark>;
}

/** Several together, one after the other. */
export function joinRemarks(parts: readonly Remarks[]): Remarks {
  return {
    heads: parts.flatMap(({ heads }) => heads),
    all: {
      *[Symbol.iterator]() {
        for (const { all } of parts) yield* all;
      },
    },
  };
}
