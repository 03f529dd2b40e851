import type { FormerStrength } from '../../register/index.js';
import type { Period, Subject } from '../choices.js';

/** By what rows are to be settled. */
export interface SettleOptions {
  /** The period of the columns; found out when `detect`. */
  readonly vintage: Period;
  readonly subject: Subject;
  /** From which strength on a name of before 30 June 2025 settles a row. */
  readonly former: FormerStrength;
  /** Different questions that are listed; the others are counted. */
  readonly maxQuestions: number;
}
