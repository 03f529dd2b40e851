import type { CommuneType, Coverage } from '../../../register/index.js';
import { fullName, type Share, type TypedName } from '../../../register/index.js';
import type { NamedUnit } from '../../assignment/named-unit.js';
import type { Figures, OrderPlace, OrderUnit } from '../types.js';
import type { FoundBy } from './found-by.js';

/** Where a text takes or keeps land of a unit of before. */
export interface Mentioned extends FoundBy {
  readonly place: OrderPlace;
  readonly mention: OrderUnit;
}

/** Land of a unit of before, as an order gave it to another. */
export interface Holding extends Mentioned {
  readonly unit: NamedUnit;
  readonly coverage: Coverage;
  readonly area: Share;
  readonly population: Share;
}

/** A unit while the orders of a text are carried out one after the other. */
export interface Plot {
  /** The unit that it was the day before; absent for one that an order creates. */
  readonly origin?: NamedUnit;
  /** The code of its province from the day after on. */
  readonly home: string;
  type: CommuneType;
  name: string;
  /** What it got of others. */
  readonly holdings: Holding[];
  /** The orders that took parts of its own land. */
  readonly parts: OrderPlace[];
  /** The last place that changed it or said that it goes on; absent while it is as it was. */
  kept?: Mentioned;
  isGone: boolean;
  /** Who took it whole. */
  takenBy?: OrderPlace;
  /** Who said that it is dissolved. */
  dissolvedBy?: OrderPlace;
  createdBy?: Mentioned['place'];
  createdAs?: OrderUnit;
  figures: Figures;
}

/** A unit of the day before. */
export function plotOf(unit: NamedUnit, home: string): Plot {
  const { type, name } = unit;
  return { origin: unit, home, type, name, holdings: [], parts: [], isGone: false, figures: {} };
}

/** A unit that an order creates. */
export function newPlot(
  { type, name }: TypedName<CommuneType>,
  home: string,
  place: OrderPlace,
  as: OrderUnit,
): Plot {
  const base = { type, name, home, holdings: [], parts: [], isGone: false, figures: {} };
  return { ...base, createdBy: place, createdAs: as };
}

/** What a plot is called by now. */
export function plotName({ type, name }: Plot): string {
  return fullName({ type, name });
}

/** Every unit of before whose land a plot has. */
export function unitsOf({ origin, holdings, isGone }: Plot): NamedUnit[] {
  return [...(origin && !isGone ? [origin] : []), ...holdings.map(({ unit }) => unit)];
}
