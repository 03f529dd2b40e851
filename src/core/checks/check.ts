import type { Finding, FindingCode, Findings } from '../findings/index.js';
import type { DatasetRecord, Kind, Records } from '../kinds/index.js';

/** What all checks of one run know before they see a record. */
export interface CheckContext {
  readonly kind: Kind;
  /** ISO date on which the records are meant to hold. */
  readonly asOf: string;
}

export type Tell = (found: Finding) => void;

/** Tells what is wrong with one record: the same however often it is asked, so that nothing of it need be kept. */
export type Judge = (record: DatasetRecord, tell: Tell) => void;

/** Sees records one by one and tells in the end what is wrong with them together. */
export interface Gathering {
  /** The fields that it looks at. */
  readonly fields: readonly string[];
  meet(record: DatasetRecord, index: number): void;
  /** Takes the records that were met, to be read again by their index. */
  end(records: Records): Findings;
}

/**
 * A rule over records. Reads, never changes; gives findings without words, in the order of the
 * records. `codes` lists every code that it may give. Only a check that loads a heavy library
 * gives a promise.
 */
export type Check = JudgingCheck | GatheringCheck;

/**
 * A rule about every record by itself. It looks at each of its fields alone, so that what was found of a value holds
 * wherever the value stands, unless it is `joint`. `begin` gives nothing where there is nothing to hold records to.
 */
export interface JudgingCheck {
  readonly codes: readonly FindingCode[];
  /** The fields that it looks at, in the record or in their cells; every field when absent. */
  fields?(kind: Kind): readonly string[];
  /** Whether it holds fields against each other. */
  joint?(kind: Kind): boolean;
  begin(context: CheckContext): Judge | undefined | Promise<Judge>;
}

/** A rule about what records have in common. */
export interface GatheringCheck {
  readonly codes: readonly FindingCode[];
  gather(context: CheckContext): Gathering;
}
