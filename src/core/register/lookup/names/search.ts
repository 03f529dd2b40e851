import { Memory } from '../../../../lib/text/index.js';
import type { Match, PlaceName, WardQuery } from '../types.js';
import { isSure } from '../weighing/certain.js';
import type { Found } from '../weighing/found.js';
import { isFirm } from '../weighing/levels.js';
import type { Order } from '../weighing/order.js';
import { Finder, type Indexes } from './finder.js';

/** What one reading of a question may mean. */
export interface Tried {
  readonly query: WardQuery;
  /** In the order of the steps that found them. */
  readonly found: readonly Found[];
  /** The same, best first. */
  readonly nearest: readonly Found[];
  /** Units of before that fit, and that no commune is known to have come from. */
  readonly lost: Match['lost'];
  /** Those and what bears a like name, best first. */
  readonly withSimilar: () => readonly Found[];
}

/** Readings that are remembered: the wards of the country, with their districts in more than one spelling. */
const MOST_READINGS = 20_000;

/** Finds what readings may mean. Many addresses lie in one ward: what its names may mean is looked up once. */
export class Search {
  readonly #tried = new Memory<string, Omit<Tried, 'query'>>(MOST_READINGS);

  constructor(
    private readonly indexes: Indexes,
    private readonly order: Order,
  ) {}

  try(query: WardQuery): Tried {
    const key = keyOf(query);
    const before = this.#tried.get(key);
    if (before !== undefined) return { query, ...before };
    const finder = new Finder(this.indexes, query);
    const found = finder.find();
    const made = {
      found,
      lost: finder.lost,
      nearest: [...found].sort(this.order),
      withSimilar: () => finder.findSimilar().sort(this.order),
    };
    this.#tried.set(key, made);
    return { query, ...made };
  }

  /** What a reading means for sure. */
  sure(query: WardQuery): readonly Found[] {
    return this.try(query).found.filter(isSure);
  }

  /** The same, and what it means where marks were left out or typed otherwise: "Truc Bach". */
  meant(query: WardQuery): readonly Found[] {
    const isMeant = ({ level, reasons }: Found) => level === 'loose' && isFirm(reasons);
    return this.try(query).found.filter((found) => isSure(found) || isMeant(found));
  }
}

/** All of a reading that tells what is found. */
export function keyOf({ code, ward, district, province, isBare }: WardQuery): string {
  return `${code ?? ''}\n${placeKey(ward)}\n${placeKey(district)}\n${placeKey(province)}\n${isBare}`;
}

/** One text has another name and type where diacritics are expected. */
export function placeKey(place: PlaceName | undefined): string {
  return place === undefined ? '' : `${place.name.length} ${place.text}`;
}
