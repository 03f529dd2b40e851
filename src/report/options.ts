import type { FailOn } from '../core/findings/index.js';
import type { Kind, Language } from '../core/kinds/index.js';
import type { Masking } from './redactor.js';

/** How a report is to look. All of it is decided by the caller: nothing is asked of the machine. */
export interface ReportOptions {
  readonly lang: Language;
  /** Whether to mask personal data. */
  readonly redact: boolean;
  /** What is known besides of what is to be masked. */
  readonly masking?: Masking;
  /** Of `pretty`: whether to colour. */
  readonly colour: boolean;
  /** Of `pretty`: columns of the terminal. */
  readonly width: number;
  /** Of formats for people: how many findings of each code to show. */
  readonly samples: number | 'all';
  /** Of formats of checkers: from which severity on something has failed. */
  readonly failOn: FailOn;
  /** The same: the working folder, from which they name files. */
  readonly folder: string;
  /** Of `notice`: whether it is a Word document. */
  readonly asDocument?: boolean;
  /** The kind of the records: gives fields their labels and says which hold personal data. */
  readonly kind?: Kind;
}
