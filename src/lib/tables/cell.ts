/** How a cell's value came to us; `json` is a nested value of a JSON record. */
export type CellType = 'text' | 'number' | 'boolean' | 'date' | 'error' | 'json';

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * One filled cell. Empty cells are `undefined` in a row.
 *
 * `text` is what a person sees in the sheet (number formats applied, dates as the sheet shows them);
 * `raw` is the stored value: a number for `number` and for `date` (a serial of the 1900 system), the
 * error's name for `error` (`#N/A`), the parsed value for `json`.
 */
export interface Cell {
  readonly type: CellType;
  readonly text: string;
  readonly raw: Json;
  /** The number format, when the file has one (`0.000000`, `dd/mm/yyyy`). */
  readonly format?: string;
  /** ISO date (`2025-07-01`, with `T10:30:00` when there is a time) of a `date` cell. */
  readonly date?: string;
  /** What a `number` cell counts as a day, in the 1900 system, where its workbook counts from 1904. */
  readonly serial?: number;
  /** The cell as it came, where its damaged text was brought back. */
  readonly came?: Cell;
}
