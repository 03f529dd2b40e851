/** Texts of rows that follow each other, each row's in the order of its columns. */
export type Stretch = readonly (readonly string[])[];

/** Rows that are looked at together, and how often: a name that only one period knows is searched for in the other. */
export const STRETCH_ROWS = 200;
const MOST_STRETCHES = 16;

/** Places among the rows of a table: the first one, and the one behind the last. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

/**
 * Takes how many rows a table has; gives those that it is judged by: all of a short one, of a long one stretches at
 * even distances, the first rows and the last among them. What was added later may be of another period.
 */
export function sampledPlaces(rows: number): Places[] {
  const whole = Math.ceil(rows / STRETCH_ROWS);
  const count = Math.min(whole, MOST_STRETCHES);
  const step =
    whole <= MOST_STRETCHES ? STRETCH_ROWS : (rows - STRETCH_ROWS) / (MOST_STRETCHES - 1);
  return Array.from({ length: count }, (_, part) => {
    const from = Math.round(part * step);
    return { from, to: Math.min(from + STRETCH_ROWS, rows) };
  });
}

/** Cuts rows that follow each other into stretches. */
export function inStretches<T>(rows: readonly T[]): T[][] {
  const count = Math.ceil(rows.length / STRETCH_ROWS);
  return Array.from({ length: count }, (_, part) =>
    rows.slice(part * STRETCH_ROWS, (part + 1) * STRETCH_ROWS),
  );
}

/** Of many stretches some at even distances, the first and the last among them. */
export function spread<T>(stretches: readonly T[]): readonly T[] {
  if (stretches.length <= MOST_STRETCHES) return stretches;
  const step = (stretches.length - 1) / (MOST_STRETCHES - 1);
  const places = Array.from({ length: MOST_STRETCHES }, (_, part) => Math.round(part * step));
  return places.flatMap((place) => stretches.slice(place, place + 1));
}
