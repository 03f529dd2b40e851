import type { Measure } from '../../../register/index.js';
import { hasSameMarks, nearestTo } from '../../assignment/nearest.js';
import type { Scope } from '../../assignment/scope.js';
import type { DistrictName } from '../../resolution/types.js';
import type {
  Figures,
  Order,
  OrderPlace,
  OrderStep,
  OrderTaking,
  OrderUnit,
  Sentence,
} from '../types.js';
import { DistrictGroups } from './districts.js';
import { compareFigures, moveFigures, sumFigures } from './figures.js';
import { type Found, Names, type Surroundings, writtenName } from './names.js';
import { type Holding, newPlot, type Plot, plotName, unitsOf } from './plot.js';
import type { OrderProblem } from './problems.js';

/** Cuts what a place says out of the text. */
export type SentenceOf = (span: { readonly start: number; readonly end: number }) => string;

type Told = OrderProblem extends infer P
  ? P extends OrderProblem
    ? Omit<P, 'sentence' | 'start' | 'end' | 'label' | 'clause'>
    : never
  : never;

type Settled = Extract<Found, { plot: Plot }>;
type Taken = Settled & { readonly taking: OrderTaking };

/**
 * Carries the orders of a text out, one after the other, on the units of the day before. What an order
 * takes has to be there; what is left of a unit goes on as that unit. An order of which one name can't be
 * settled is not carried out at all: half of it would be wrong.
 */
export class Land {
  readonly names: Names;
  readonly groups: DistrictGroups;
  readonly problems: OrderProblem[] = [];
  #heading: readonly DistrictName[] = [];

  constructor(
    sentences: readonly Sentence[],
    private readonly scopeOf: (province: string | undefined) => Scope | undefined,
    private readonly sentenceOf: SentenceOf,
    private readonly effective?: string,
  ) {
    this.names = new Names(scopeOf);
    this.groups = new DistrictGroups(sentences);
    for (const sentence of sentences) this.#carryOut(sentence);
  }

  #carryOut({ place, content }: Sentence): void {
    if (content.node === 'heading')
      this.#heading = content.districts.flatMap((district) => this.groups.of(district));
    if (content.node === 'orders') for (const step of content.orders) this.#step(step, place);
    if (content.node === 'statement')
      for (const { unit, figures } of content.units) this.#state(unit, figures, place);
  }

  tell(
    told: Told,
    place: OrderPlace,
    span: { readonly start: number; readonly end: number } = place,
  ): void {
    const { label, clause } = place;
    const { start, end } = span;
    const where = { sentence: this.sentenceOf(span), start, end, label };
    this.problems.push({
      ...told,
      ...where,
      ...(clause !== undefined && { clause }),
    } as OrderProblem);
  }

  /** A sentence with a day of its own holds on another day than the rest: that is for a text of its own. */
  #step(step: OrderStep, place: OrderPlace): void {
    const { from: day } = step;
    if (day !== undefined && day !== this.effective)
      this.tell({ reason: 'order-day-differs', day }, place);
    else if (step.node === 'open-pairs') {
      const units = [step.targets, step.sources].map((list) => list.map(writtenName));
      this.tell({ reason: 'pairs-undecided', made: units[0] ?? [], of: units[1] ?? [] }, place);
    } else if (step.node === 'order') this.#order(step, place);
    else for (const unit of step.units) this.#dissolve(unit, place);
  }

  #dissolve(unit: OrderUnit, place: OrderPlace): void {
    const found = this.names.find(unit, this.#around([]));
    this.#tellName(unit, found, place);
    if ('plot' in found) found.plot.dissolvedBy = place;
  }

  #order(order: Order, place: OrderPlace): void {
    const settled = this.#settle(order, place);
    const target = this.#targetOf(order, settled, place);
    if (settled === undefined || target === undefined) return;
    const held = settled.flatMap((one) => this.#take(one, order, place));
    const sum = sumFigures(order.takings.map(({ figures }) => figures));
    if (target !== 'new') {
      const { plot, evidence, spelling } = target;
      plot.holdings.push(...held);
      plot.kept = { place, mention: order.target, evidence, spelling };
      moveFigures(plot, sum, 1);
      return;
    }
    const figures = order.kind === 'rename' ? (settled[0]?.plot.figures ?? {}) : sum;
    if (order.kind !== 'rename' || held.length > 0)
      this.#make(order, { holdings: held, figures }, settled[0]?.plot, place);
  }

  /** The units that an order takes from; `undefined` where one of their names isn't settled. */
  #settle({ takings }: Order, place: OrderPlace): readonly Taken[] | undefined {
    const around = this.#around([]);
    const first = takings.map(({ unit, isAfter }) => this.names.find(unit, around, isAfter));
    const beside = this.#around(first);
    const found = takings.map((taking, index) => ({
      taking,
      one: isSettled(first[index]) ?? this.names.find(taking.unit, beside, taking.isAfter),
    }));
    for (const { taking, one } of found) this.#tellName(taking.unit, one, place);
    const settled = found.flatMap(({ taking, one }) => ('plot' in one ? [{ taking, ...one }] : []));
    return settled.length < takings.length ? undefined : settled;
  }

  /** The unit that an order gives to, or `new`; `undefined` where it isn't settled or can't be. */
  #targetOf(
    order: Order,
    settled: readonly Taken[] | undefined,
    place: OrderPlace,
  ): Settled | 'new' | undefined {
    const { kind, target } = order;
    if (kind !== 'join') {
      if (settled === undefined || this.#homeOf(order, settled[0]?.plot) !== undefined)
        return 'new';
      this.#tellName(target, { candidates: [] }, place);
      return undefined;
    }
    const into = this.names.find(target, this.#around(settled ?? []));
    this.#tellName(target, into, place);
    if (!('plot' in into) || settled === undefined || this.#isGone(into.plot, place, target))
      return undefined;
    if (!settled.some(({ plot }) => plot === into.plot)) return into;
    this.tell({ reason: 'joined-with-itself', name: plotName(into.plot) }, place, target);
    return undefined;
  }

  #make(
    order: Order,
    { holdings, figures }: Pick<Plot, 'holdings' | 'figures'>,
    first: Plot | undefined,
    place: OrderPlace,
  ): void {
    const { target } = order;
    const plot = newPlot(target, this.#homeOf(order, first) ?? '', place, target);
    plot.holdings.push(...holdings);
    plot.figures = figures;
    this.names.made(plot);
  }

  /** The province of what an order makes; `undefined` where it isn't known or a new name would move a unit. */
  #homeOf({ kind, target }: Order, first: Plot | undefined): string | undefined {
    const stated = this.names.stated(target);
    const home = this.scopeOf(stated)?.province.code;
    if (kind !== 'rename') return home;
    return stated === undefined || home === first?.home ? first?.home : undefined;
  }

  #around(found: readonly Found[]): Surroundings {
    const plots = found.flatMap((one) => ('plot' in one ? [one.plot] : []));
    const codes = plots.flatMap(unitsOf).flatMap(({ district }) => district ?? []);
    return {
      districts: this.#heading,
      groupOf: (district) => this.groups.of(district),
      beside: new Set(codes),
    };
  }

  #tellName(unit: OrderUnit, found: Found, place: OrderPlace): void {
    const written = writtenName(unit);
    if (!('plot' in found)) {
      const scope = this.scopeOf(unit.province);
      const near = scope === undefined ? [] : nearestTo(unit, scope);
      const units = found.candidates.length > 0 ? found.candidates : near;
      this.tell({ reason: 'name-unresolved', written, units }, place, unit);
      return;
    }
    const { spelling, plot } = found;
    if (spelling === 'exact' || plot.origin === undefined) return;
    const isSame = spelling === 'loose' && hasSameMarks(plot.origin, unit);
    const reason = isSame ? 'name-spelt-otherwise' : 'name-doubtful';
    this.tell({ reason, written, units: [plot.origin] }, place, unit);
  }

  #isGone(plot: Plot, place: OrderPlace, mention: OrderUnit): boolean {
    const { origin, takenBy } = plot;
    if (!plot.isGone || origin === undefined) return false;
    const clauses = [takenBy?.label ?? '', place.label];
    this.tell({ reason: 'unit-used-twice', unit: origin, clauses }, place, mention);
    return true;
  }

  #take({ taking, plot, evidence, spelling }: Taken, order: Order, place: OrderPlace): Holding[] {
    const { unit: mention, figures } = taking;
    if (this.#isGone(plot, place, mention)) return [];
    const at = { place, mention, evidence, spelling };
    if (taking.coverage === 'partial') {
      const { origin } = plot;
      if (origin === undefined || (taking.isAfter && plot.holdings.length > 0)) {
        this.tell({ reason: 'part-ambiguous', name: plotName(plot) }, place, mention);
        return [];
      }
      plot.parts.push(place);
      moveFigures(plot, figures, -1);
      if (order.kind === 'join') plot.kept ??= at;
      return [{ ...at, unit: origin, ...measureOf(taking) }];
    }
    this.#compare(plot, figures, place, mention);
    const isParted = plot.parts.length > 0;
    if (taking.coverage === 'remainder' && !isParted && plot.origin)
      this.tell({ reason: 'remainder-unfounded', unit: plot.origin }, place, mention);
    const own: Holding[] =
      plot.origin === undefined
        ? []
        : [{ ...at, unit: plot.origin, ...(isParted ? remainderOf(taking) : measureOf(taking)) }];
    plot.isGone = true;
    plot.takenBy = place;
    return [...own, ...plot.holdings.map((holding) => ({ ...holding, place }))];
  }

  #state(unit: OrderUnit, figures: Figures, place: OrderPlace): void {
    const found = this.names.find(unit, this.#around([]), true);
    if (!('plot' in found)) return;
    const { plot, evidence, spelling } = found;
    if (plot.isGone) return;
    if (plot.origin !== undefined && plot.parts.length > 0)
      plot.kept ??= { place, mention: unit, evidence, spelling };
    this.#compare(plot, figures, place, unit);
  }

  #compare(plot: Plot, figures: Figures, place: OrderPlace, mention: OrderUnit): void {
    for (const difference of compareFigures(plot, figures))
      this.tell({ reason: 'figures-differ', name: plotName(plot), ...difference }, place, mention);
  }
}

function isSettled(found: Found | undefined): Found | undefined {
  return found !== undefined && 'plot' in found ? found : undefined;
}

function measureOf({ coverage, area, population }: Measure): Measure {
  return { coverage, area, population };
}

/** "Toàn bộ" of what earlier orders left is the rest of the unit. */
function remainderOf({ coverage, area, population }: Measure): Measure {
  if (coverage === 'remainder') return { coverage, area, population };
  return { coverage: 'remainder', area: 'unstated', population: 'unstated' };
}
