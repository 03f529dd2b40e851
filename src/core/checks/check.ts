import type { Finding, FindingCode } from '../findings/index.js';
import type { DatasetRecord, Kind } from '../kinds/index.js';

/** What a check may look at. All records of one run, in the order they were read. */
export interface CheckContext {
  readonly kind: Kind;
  readonly records: readonly DatasetRecord[];
  /** ISO date on which the records are meant to hold. */
  readonly asOf: string;
  /** Those of them of which each by itself is known to give no finding. */
  readonly unremarkable?: ReadonlySet<DatasetRecord>;
}

/**
 * A rule over records. Reads, never changes; gives findings without words, in the order of the
 * records. `codes` lists every code that `run` may give. Only a check that loads a heavy library
 * gives a promise.
 */
export interface Check {
  readonly codes: readonly FindingCode[];
  /** Whether records are held against each other: what is found of one is for all of them to say. */
  readonly across?: true;
  run(context: CheckContext): Iterable<Finding> | Promise<Iterable<Finding>>;
}
