import type { Period, Subject } from '../choices.js';

/** By what rows are to be settled. */
export interface SettleOptions {
  /** The period of the columns; found out when `detect`. */
  readonly vintage: Period;
  readonly subject: Subject;
  /** Different questions that are listed; the others are counted. */
  readonly maxQuestions: number;
}
