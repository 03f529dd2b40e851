import { showsDate } from './dates.js';

/** A number format with what follows from it, found out once for all cells that have it. */
export interface NumberStyle {
  readonly format: string;
  readonly general: boolean;
  readonly date: boolean;
}

/** Takes a number format (`0.000000`, `dd/mm/yyyy`); gives what follows from it. */
export function numberStyle(format: string): NumberStyle {
  return { format, general: /^general$/i.test(format), date: showsDate(format) };
}

export const GENERAL = numberStyle('General');
