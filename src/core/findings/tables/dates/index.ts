import { datesContradictory } from './dates-contradictory.js';
import { datesConverted } from './dates-converted.js';
import { datesDayAfterYear } from './dates-day-after-year.js';
import { datesDoubtful } from './dates-doubtful.js';
import { datesMonthFirst } from './dates-month-first.js';
import { datesShortYear } from './dates-short-year.js';

/** Codes about the order of day, month and year in a column. */
export const tablesDates = {
  'dates-month-first': datesMonthFirst,
  'dates-contradictory': datesContradictory,
  'dates-doubtful': datesDoubtful,
  'dates-short-year': datesShortYear,
  'dates-day-after-year': datesDayAfterYear,
  'dates-converted': datesConverted,
};
