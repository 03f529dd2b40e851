import type { Pace } from '../../lib/pace/index.js';
import type { IgnoreRule, SeverityOverrides } from '../findings/index.js';
import type {
  ColumnOverrides,
  DateOrder,
  OwnWords,
  RepairSwitch,
  Unclaimed,
} from '../kinds/index.js';
import type { Treatment } from '../layout/choices.js';
import type { MappingLayout } from './mapping.js';

/** How files are to be read as a kind, from flags, mapping file and configuration together. */
export interface ReadOptions {
  readonly columns: ColumnOverrides;
  /** How the list looked when its mapping was saved. */
  readonly layout?: MappingLayout;
  /** Names of the sheets to read; all when empty. */
  readonly sheets: readonly string[];
  /** Of text files; found out when absent. */
  readonly encoding?: string;
  /** Of delimited files; found out when absent. */
  readonly delimiter?: string;
  /** Number of the header's last row, where a person settles it. */
  readonly headerRow?: number;
  /** Which of day and month dates in numbers begin with; each column tells it when absent. */
  readonly dateOrder?: DateOrder;
  /** A date of the file that begins with its month, once one was met. */
  readonly monthFirst?: string;
  /** What to do with sheets, rows and columns that are hidden. */
  readonly hidden: Treatment;
  /** What to do with rows that are struck through. */
  readonly struck: Treatment;
  /** What becomes of columns that no field takes; absent: they are passed over. */
  readonly unclaimed?: Unclaimed;
  /** Fields that identify a record, instead of the kind's own key. */
  readonly key?: readonly string[];
  /** What the office calls the kind's fields, values and known names. */
  readonly own?: OwnWords;
  readonly repairs: RepairSwitch;
  readonly severities: SeverityOverrides;
  readonly ignore: readonly IgnoreRule[];
  /** ISO date on which the records are meant to hold. */
  readonly asOf: string;
}

/** What commands spend their time on. */
export type Step =
  | 'read'
  | 'understand'
  | 'repair'
  | 'check'
  | 'gather'
  | 'mark'
  | 'reconcile'
  | 'diff'
  | 'compare'
  | 'findings'
  | 'remove'
  | 'store'
  | 'commit'
  | 'committed'
  | 'reject'
  | 'stored'
  | 'load'
  | 'export'
  | 'examine'
  | 'copy'
  | 'forget'
  | 'restore'
  | 'history'
  | 'report';

/** Told what is being done, for whoever watches; also where a test may interrupt a job. `detail`: the file or dataset that it is done to. */
export type Progress = (step: Step, detail?: string, pace?: Pace) => void;
