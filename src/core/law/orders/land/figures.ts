import type { Figures } from '../types.js';
import type { Plot } from './plot.js';

export const FIGURES = ['areaKm2', 'people'] as const;
export type FigureName = (typeof FIGURES)[number];

/** Figures are rounded to a hundredth of a km² each: sums of them may be out by as much. */
const ROUNDING_KM2 = 0.0151;

/** A figure that a text states otherwise than its own figures add up to. */
export interface Difference {
  readonly figure: FigureName;
  readonly stated: number;
  readonly counted: number;
}

/** What a text states of a plot against what is known of it by then; what it states is known from then on. */
export function compareFigures(plot: Plot, stated: Figures): Difference[] {
  const differences = FIGURES.flatMap((figure): Difference[] => {
    const [said, counted] = [stated[figure], plot.figures[figure]];
    if (said === undefined || counted === undefined || isSame(figure, said, counted)) return [];
    return [{ figure, stated: said, counted }];
  });
  plot.figures = { ...plot.figures, ...stated };
  return differences;
}

/** A plot that gives (`sign` -1) or gets something: what isn't known of either isn't known of it. */
export function moveFigures(plot: Plot, moved: Figures, sign: 1 | -1): void {
  plot.figures = Object.fromEntries(
    FIGURES.flatMap((figure) => {
      const [had, more] = [plot.figures[figure], moved[figure]];
      return had === undefined || more === undefined ? [] : [[figure, rounded(had + sign * more)]];
    }),
  );
}

/** The sum of figures, each only where all state it. */
export function sumFigures(all: readonly Figures[]): Figures {
  return Object.fromEntries(
    FIGURES.flatMap((figure) => {
      const numbers = all.map((one) => one[figure]);
      if (all.length === 0 || numbers.includes(undefined)) return [];
      return [[figure, rounded(numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0))]];
    }),
  );
}

function isSame(figure: FigureName, one: number, other: number): boolean {
  return Math.abs(one - other) <= (figure === 'areaKm2' ? ROUNDING_KM2 : 0);
}

function rounded(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}
