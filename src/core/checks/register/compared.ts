import type { DatasetRecord, Kind } from '../../kinds/index.js';
import type { EarlierUnits, Register } from '../../register/index.js';

/** One table, or the sheets of a file that make one together, to be held against the register. */
export interface Compared {
  readonly register: Register;
  /** Units of the lists before the register's own; without them such lists are not known. */
  readonly earlier?: EarlierUnits;
  readonly kind: Kind;
  readonly records: readonly DatasetRecord[];
  /** The day on which a list of units is meant to hold; found out when absent. */
  readonly day: string | undefined;
  /** Whether a person said which column of a list holds the codes; no when absent. */
  readonly areCodesSaid?: boolean;
}
