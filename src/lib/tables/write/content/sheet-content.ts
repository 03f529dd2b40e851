import type { CellMark } from '../../workbook/mark/marking.js';
import type { CellChoices } from '../choices.js';

/** One sheet of a workbook that is to be written. */
export interface SheetContent {
  /** Made legal for Excel where it isn't. */
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Widths of the columns in characters; without them what stands there says how wide they are. */
  readonly widths?: readonly number[];
  /** `false` for lines that are read one below the other: no header, and nothing to filter. */
  readonly isTable?: boolean;
  readonly choices?: CellChoices;
  /** Cells that are coloured and have notes. */
  readonly marks?: readonly CellMark[];
}

/** A sheet whose columns have their widths. */
export type SizedSheet = SheetContent & Required<Pick<SheetContent, 'widths'>>;
