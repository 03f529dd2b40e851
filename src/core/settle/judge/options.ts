import type { Subject } from '../successors.js';
import type { Side } from '../types.js';

/** By what rows are to be settled. */
export interface SettleOptions {
  /** The period of the columns; found out when `detect`. */
  readonly vintage: 'detect' | Side;
  readonly subject: Subject;
  /** Different questions that are listed; the others are counted. */
  readonly maxQuestions: number;
}
