import type { DateOrder } from '../choices.js';
import type { Kind, PartSpec } from '../kind.js';
import type { ColumnFont } from './convert-legacy-font.js';

export interface RepairContext {
  /** Whether the text comes from a number cell, where a spreadsheet drops zeros. */
  readonly numeric?: boolean;
  /** Whether the column holds codes of fewer digits than the field's: of districts, of provinces. */
  readonly shorterCodes?: boolean;
  /** The unit that the column's header states for bare numbers. */
  readonly unit?: string;
  readonly kind: Kind;
  /** How the value is declared: a repair may need its vocabulary. */
  readonly part: PartSpec;
  /** Which of day and month its column's dates begin with, where it isn't the day. */
  readonly dateOrder?: DateOrder;
  /** The font older than Unicode that the text's column was written for, if it was. */
  readonly font?: ColumnFont;
}

/**
 * A named correction of a cell's text. Leaves a text that is already right, or that it doesn't
 * understand, exactly as it is; applied twice it gives what it gave once.
 */
export type Repair = (text: string, context: RepairContext) => string;
