import type { Findings } from '../../../core/findings/index.js';
import type { ColumnReason } from '../../../core/kinds/index.js';
import type { DrawnRow, UnreadableInput } from '../../../core/reading/index.js';
import type { FileFormat } from '../../../lib/tables/index.js';

/** Of `inspect`. */
export interface InspectReport {
  readonly type: 'inspect';
  readonly inputs: readonly InspectedFile[];
  readonly unreadable: readonly UnreadableInput[];
  readonly findings: Findings;
}

export interface InspectedFile {
  readonly file: string;
  readonly format: FileFormat;
  readonly encoding?: string;
  /** From 0 to 1, when the encoding is a guess. */
  readonly encodingConfidence?: number;
  readonly delimiter?: string;
  readonly sheets: readonly InspectedSheet[];
}

export interface InspectedSheet {
  /** `null` for files that have no sheets. */
  readonly sheet: string | null;
  readonly hidden: boolean;
  /** As Excel writes it, such as `A1:E341`. */
  readonly usedRange?: string;
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
  readonly rows: number;
  readonly columns: readonly InspectedColumn[];
  /** Name of the kind whose columns these look like. */
  readonly kindGuess?: string;
  /** The top of the sheet; empty for further tables of the same sheet. */
  readonly drawing: readonly DrawnRow[];
}

/** How a column was understood; without `field` it was matched to none. */
export interface InspectedColumn {
  readonly letter: string;
  readonly header: string;
  readonly field?: string;
  /** From 0 to 1. */
  readonly confidence?: number;
  readonly why: ColumnReason;
}
