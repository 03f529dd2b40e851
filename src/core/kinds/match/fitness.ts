import type { MatchedTable } from '../build/table-reader.js';
import type { Matching } from './columns/columns.js';

/** From here on a column's field is no guess. */
const SURE = 0.9;

/** Less than a column: the columns that a kind can't do without decide between kinds that understand equally many. */
const COMPLETE = 0.5;

/**
 * The one of several readings whose kind its tables fit best: that understands the most columns of a table; of equals
 * the one whose required columns are all there, then the first.
 */
export function bestFitting<R>(
  readings: readonly [R, ...R[]],
  tablesOf: (reading: R) => readonly MatchedTable[],
): R {
  const weighed = readings.map((reading) => ({
    reading,
    fitness: fitnessOf(tablesOf(reading)),
  }));
  const most = Math.max(...weighed.map((one) => one.fitness));
  return weighed.find((one) => one.fitness === most)?.reading ?? readings[0];
}

/** How well a kind fits tables that were read as it: about how many columns it understands of the one that it fits best. */
export function fitnessOf(tables: readonly MatchedTable[]): number {
  return Math.max(0, ...tables.map(({ matching }) => fitness(matching)));
}

function fitness({ columns, complete }: Matching): number {
  const understood = columns.reduce((sum, { confidence = 0 }) => sum + weightOf(confidence), 0);
  return understood + (complete ? COMPLETE : 0);
}

/** Columns that are guessed say little for a kind: they only choose between equals. */
function weightOf(confidence: number): number {
  return confidence >= SURE ? 1 : confidence / 10;
}
