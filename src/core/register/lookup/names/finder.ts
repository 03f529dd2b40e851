import { once } from '../../../../lib/text/index.js';
import type { FormerStrength } from '../../choices.js';
import { dayBefore } from '../../days.js';
import type { EarlierCommune } from '../../earlier/types.js';
import { mayBeNamesake, type Namesakes } from '../../former/namesakes.js';
import { isEnough } from '../../former/strengths.js';
import type { FormerName } from '../../former/types.js';
import { communeOn, communesOf, districtOf, firstDate } from '../../queries.js';
import { secondCodeOf, secondlyCoded } from '../../second-codes.js';
import type { Commune, Register } from '../../types.js';
import { looseKey } from '../../units/name-keys.js';
import type { Gazetteer } from '../places/gazetteer.js';
import type { Places, StatedPlaces } from '../places/places.js';
import type { UpperNames } from '../places/upper-names.js';
import type { PlaceName, WardQuery } from '../types.js';
import type { Found, FoundBy } from '../weighing/found.js';
import {
  costOf,
  isAgainst,
  isFirm,
  type MatchLevel,
  type MatchReason,
} from '../weighing/levels.js';
import { codeReasons, dayReasons, isBareName, levelOf, typeReasons } from '../weighing/weigh.js';
import type { FormerIndex, FormerUnit } from './former-index.js';
import type { Entry, NameIndex } from './name-index.js';

/** What the finder looks things up in. */
export interface Indexes {
  readonly register: Register;
  /** Whether a unit may be an answer at all. */
  readonly holds: (unit: Commune) => boolean;
  readonly names: NameIndex;
  readonly former: FormerIndex;
  /** From which strength on a name of before may settle. */
  readonly least: FormerStrength;
  readonly namesakes: Namesakes;
  readonly places: Places;
  readonly upper: UpperNames;
  readonly gazetteer: Gazetteer;
  readonly day: string | undefined;
  /** Whether all that is asked is of today: then there are no districts. */
  readonly isOfToday: boolean;
}

/** Finds what one reading of a question may mean, step by step until something fits. */
export class Finder {
  readonly #stated: StatedPlaces;
  readonly #found = new Map<Commune, Found>();
  readonly #isKnownCode: boolean;
  readonly #lost = new Set<EarlierCommune>();

  constructor(
    readonly indexes: Indexes,
    readonly query: WardQuery,
  ) {
    this.#stated = indexes.places.stated(query);
    const { code } = query;
    this.#isKnownCode =
      code !== undefined &&
      this.#coded(code).length + this.#secondlyCoded(code).length + this.#codedBefore(code) > 0;
  }

  /** Everything that was found, nearest steps first. */
  find(): Found[] {
    const { ward } = this.query;
    this.#byCode();
    if (ward !== undefined) this.#byName(ward);
    return [...this.#found.values()];
  }

  /** Adds what bears a like name, when nothing that was found lies where it should. */
  findSimilar(): Found[] {
    const { ward } = this.query;
    const { names, places } = this.indexes;
    const isLost = ward !== undefined && ![...this.#found.values()].some(isAcceptable);
    if (isLost && !this.#isUpper(ward))
      this.#addEntries(names.similar(ward.name, places.pool(this.#stated)), ward, 'similar');
    return [...this.#found.values()];
  }

  /** A known district's name is no misspelt commune's. */
  #isUpper(ward: PlaceName): boolean {
    const { gazetteer, upper } = this.indexes;
    return gazetteer.provincesWritten(ward.text).size > 0 || upper.fit(this.query);
  }

  /** By its own names, by those of before, then looser, as long as nothing fits. */
  #byName(ward: PlaceName): void {
    const { names, former } = this.indexes;
    const whole: PlaceName = { name: ward.text, text: ward.text, isShort: false };
    const isTyped = ward.type !== undefined;
    const isBare = isBareName(this.query);
    this.#addEntries(names.same(ward.name), ward);
    if (isTyped) this.#addEntries(names.same(ward.text), whole);
    if (this.#isSettled() && !isBare && !this.#mayBeNamesake()) return;
    this.#addUnits(former.same(ward.name), ward);
    if (this.#isSettled() && !isBare) return;
    this.#addEntries(names.loose(ward.name), ward, 'loose');
    if (isTyped) this.#addEntries(names.loose(ward.text), whole, 'loose');
    this.#addUnits(former.loose(ward.name), ward);
    if (this.#isSettled()) return;
    this.#addFormer(former.official(ward.name, isBare), 'former');
    if (this.#isSettled()) return;
    this.#addFormer(former.proposed(ward), 'proposed');
  }

  /** Whether a unit of before may be meant as well as one that fits. */
  #mayBeNamesake(): boolean {
    const { namesakes } = this.indexes;
    const { ward, district, province } = this.query;
    const stated = {
      type: ward?.type !== undefined,
      district: district !== undefined,
      province: province !== undefined,
    };
    return [...this.#found.values()].some(
      ({ unit, reasons }) => isFirm(reasons) && mayBeNamesake(namesakes, unit, stated),
    );
  }

  #byCode(): void {
    const { code, ward } = this.query;
    if (code === undefined) return;
    const nameReasons: MatchReason[] = ward === undefined ? [] : ['name-differs'];
    for (const unit of [...this.#coded(code), ...this.#secondlyCoded(code)])
      this.#add(unit, 'code', nameReasons);
    const { former } = this.indexes;
    const padded = code.padStart(5, '0');
    const borne = ward === undefined ? NO_UNITS : former.codedAndNamed(padded, ward.name);
    this.#addUnits(borne, ward);
    const others = former.coded(padded).filter((one) => !borne.includes(one));
    this.#addUnits(others, undefined, nameReasons);
    this.#addFormer(former.officiallyCoded(padded), 'former', nameReasons);
  }

  /** Where a district got its name or type later on, its communes became wards with it: their types say nothing. */
  #isOfBefore({ district }: Commune): boolean {
    const { districts } = this.#stated;
    if (districts === undefined || districts.size === 0) return false;
    const calledSo = this.#districtsCalledSo();
    return district === undefined
      ? calledSo.size === 0
      : districts.has(district) && !calledSo.has(district);
  }

  /** Of the districts stated, those that bore that name and type on the last day of districts. */
  readonly #districtsCalledSo = once((): ReadonlySet<string> => {
    const { districts = new Set<string>() } = this.#stated;
    const { district } = this.query;
    if (district === undefined || districts.size === 0) return new Set();
    const key = looseKey(district.name);
    const called = [...districts]
      .flatMap((code) => districtOf(this.indexes.register, { district: code }) ?? [])
      .filter(
        ({ code, name, type }) =>
          (code === district.text || looseKey(name) === key) && (district.type ?? type) === type,
      );
    return new Set(called.map(({ code }) => code));
  });

  #coded(code: string): readonly Commune[] {
    return communesOf(this.indexes.register, code.padStart(5, '0'));
  }

  #secondlyCoded(code: string): readonly Commune[] {
    return secondlyCoded(this.indexes.register, code.padStart(5, '0'));
  }

  #codedBefore(code: string): number {
    const { former } = this.indexes;
    const padded = code.padStart(5, '0');
    return former.coded(padded).length + former.officiallyCoded(padded).length;
  }

  #addEntries(entries: readonly Entry[], ward: PlaceName, level?: MatchLevel): void {
    for (const [rank, entry] of entries.entries()) {
      const types = typeReasons(entry, ward);
      const own = types.length > 0 && this.#isOfBefore(entry.unit) ? [] : types;
      this.#add(
        entry.unit,
        level ?? levelOf(entry, ward),
        own,
        level === 'similar' ? { rank } : {},
      );
    }
  }

  /** What types they had is not told. */
  #addFormer(
    names: readonly FormerName[],
    level: MatchLevel,
    own: readonly MatchReason[] = [],
  ): void {
    for (const former of names) {
      const unit = this.#survivor(former);
      if (unit !== undefined) this.#add(unit, level, own, { former });
    }
  }

  /** Units of before, as what has their land now, by the types and places that they had. */
  #addUnits(
    units: readonly FormerUnit[],
    ward: PlaceName | undefined,
    own: readonly MatchReason[] = [],
  ): void {
    for (const { unit, survivors, former } of units) {
      const level = isEnough(former.strength, this.indexes.least) ? 'former' : 'proposed';
      const reasons = [...own, ...typeReasons(unit, ward)];
      if (survivors.length === 0) this.#lose(unit, reasons);
      for (const survivor of survivors) {
        const places = this.#placesOf(unit, survivor);
        this.#add(survivor, level, reasons, { former }, places);
      }
    }
  }

  /** A unit of before that fits, and no commune is known to have come from it: what else is found is not meant for sure. */
  #lose(unit: EarlierCommune, own: readonly MatchReason[]): void {
    const { places } = this.indexes;
    const coded = codeReasons(unit.code, this.query.code, this.#isKnownCode);
    if (isFirm([...coded, ...own, ...places.reasons(unit, this.#stated)])) this.#lost.add(unit);
  }

  /** Units of before that fit, and that no commune is known to have come from. */
  get lost(): readonly EarlierCommune[] {
    return [...this.#lost];
  }

  /** Where a unit of before lay, or, if it isn't there that it is looked for, what it became. */
  #placesOf(unit: Commune, survivor: Commune): readonly MatchReason[] {
    const { places } = this.indexes;
    const own = places.reasons(unit, this.#stated);
    if (!own.includes('district-differs')) return own;
    const later = places.reasons(survivor, this.#stated);
    return later.includes('district-agrees')
      ? later.map((one) => (one === 'district-agrees' ? 'district-of-successor' : one))
      : own;
  }

  #survivor({ survivor }: FormerName): Commune | undefined {
    const { register } = this.indexes;
    return communeOn(register, survivor, dayBefore(firstDate(register)));
  }

  /** Adds a unit, unless it was found nearer before; what nothing speaks against is the nearer. */
  #add(
    unit: Commune,
    level: MatchLevel,
    own: readonly MatchReason[],
    by: FoundBy = {},
    placed?: readonly MatchReason[],
  ): void {
    const { places, day, holds } = this.indexes;
    if (!holds(unit)) return;
    const reasons = [
      ...this.#codeReasons(unit, level, by),
      ...own,
      ...(placed ?? places.reasons(unit, this.#stated)),
      ...dayReasons(unit, day),
    ];
    const cost = costOf(level, reasons);
    const before = this.#found.get(unit);
    if (before !== undefined && !isNearerThan(before, { reasons, cost })) return;
    this.#found.set(unit, { unit, level, reasons, cost, ...by });
  }

  /** A unit found by its code, or under the code it had once, agrees with it of course. */
  #codeReasons(unit: Commune, level: MatchLevel, { former }: FoundBy): readonly MatchReason[] {
    const { code } = this.query;
    if (former?.code !== undefined && former.code === code?.padStart(5, '0'))
      return former.until === undefined ? [] : ['code-agrees'];
    if (secondCodeOf(code?.padStart(5, '0'), unit) !== undefined) return ['second-code'];
    const reasons = codeReasons(unit.code, code, this.#isKnownCode);
    return level === 'code' ? reasons.filter((reason) => reason !== 'code-agrees') : reasons;
  }

  #isSettled(): boolean {
    return [...this.#found.values()].some(({ reasons }) => isFirm(reasons));
  }
}

const NO_UNITS: readonly FormerUnit[] = [];

/** Another type alone is no reason to look for other names. */
function isAcceptable({ reasons }: Found): boolean {
  return !reasons.some((reason) => isAgainst(reason) && reason !== 'type-differs');
}

/** Of two ways to one unit the one that nothing speaks against is nearer, then the one that costs less. */
function isNearerThan(before: Found, found: Pick<Found, 'reasons' | 'cost'>): boolean {
  const [was, is] = [isFirm(before.reasons), isFirm(found.reasons)];
  return was === is ? found.cost < before.cost : is;
}
