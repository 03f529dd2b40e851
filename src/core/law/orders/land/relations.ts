import { fullName } from '../../../register/index.js';
import type { ArrangedRelation } from '../../assignment/arrange.js';
import type { OrderPlace } from '../types.js';
import { writtenName } from './names.js';
import type { Holding, Mentioned, Plot } from './plot.js';

/** One relation of a text's orders, with the place of the order. */
export type OrderedRelation = Omit<ArrangedRelation, 'article' | 'clause'> & {
  readonly place: OrderPlace;
  /** The code of the province that the new unit lies in. */
  readonly home: string;
  /** The unit itself goes on, with what it got and without what it gave. */
  readonly goesOn?: true;
};

/** What every unit of before became, in the order of the text. */
export function relationsOf(plots: readonly Plot[]): OrderedRelation[] {
  return plots
    .filter(({ isGone, dissolvedBy }) => !isGone && dissolvedBy === undefined)
    .flatMap((plot) => [...ownRelation(plot), ...plot.holdings.map((one) => relationOf(one, plot))])
    .sort((one, other) => one.place.start - other.place.start || one.start - other.start);
}

/** A unit that goes on: as a whole, or what earlier orders left of it. */
function ownRelation(plot: Plot): OrderedRelation[] {
  const { origin: unit, kept, parts } = plot;
  if (unit === undefined || kept === undefined) return [];
  const measure =
    parts.length > 0
      ? ({ coverage: 'remainder', area: 'unstated', population: 'unstated' } as const)
      : ({ coverage: 'full', area: 'all', population: 'all' } as const);
  return [{ ...relationOf({ unit, ...kept, ...measure }, plot), goesOn: true }];
}

function relationOf(holding: Holding, { type, name, home }: Plot): OrderedRelation {
  const { unit, coverage, area, population, place, mention } = holding;
  return {
    target: { type, name },
    home,
    source: { kind: 'commune', unit, ...reasonOf(holding) },
    coverage,
    area,
    population,
    place,
    start: mention.start,
    end: mention.end,
  };
}

function reasonOf({ evidence, spelling, mention, unit }: Mentioned & Pick<Holding, 'unit'>) {
  const written = writtenName(mention);
  return { evidence, spelling, ...(written !== fullName(unit) && { written }) };
}
