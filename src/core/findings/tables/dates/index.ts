import { datesContradictory } from './dates-contradictory.js';
import { datesConverted } from './dates-converted.js';
import { datesDoubtful } from './dates-doubtful.js';
import { datesMonthFirst } from './dates-month-first.js';

/** Codes about the order of day and month in a column. */
export const tablesDates = {
  'dates-month-first': datesMonthFirst,
  'dates-contradictory': datesContradictory,
  'dates-doubtful': datesDoubtful,
  'dates-converted': datesConverted,
};
