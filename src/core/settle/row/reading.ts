import {
  type Asked,
  type Candidate,
  type Commune,
  communeOn,
  type EarlierCommune,
  type FormerName,
  holdsOn,
  isAgainst,
  isFirm,
  isMisplaced,
  type Match,
  type Matcher,
  provinceOn,
  type Register,
  type Relation,
  secondlyCoded,
  type WardQuery,
} from '../../register/index.js';
import type { Evidence } from '../types.js';
import { districtsWithoutCommunes } from '../units/districts.js';
import { successorsOn } from '../units/successors.js';
import type { ExactIndex } from './exact-index.js';

/** The names that an address was read as: the ward's and those of the places that it lies in. */
export interface ReadNames {
  readonly ward: string;
  readonly district?: string | undefined;
  readonly province?: string | undefined;
}

/** What one period makes of an evidence; `names` where they were read out of an address. */
export type Reading = Found & {
  readonly names?: ReadNames;
  /** Whether the rest of the address may decide: its names may be a street's, or it holds those of two wards. */
  readonly isOpen?: boolean;
};

/** Which wards it may be. */
type Found =
  /**
   * One ward, and nothing speaks against it. `by` what it is known: its code alone; its code, among several
   * that the name fits; its name alone; or both, each sure by itself; or a name or a code of before that it, or a
   * unit that it took in, bore: that is told.
   */
  | {
      readonly kind: 'one';
      readonly unit: Commune;
      readonly by: 'code' | 'code-among-names' | 'name' | 'both' | 'former';
      readonly former?: FormerName;
    }
  /**
   * None for sure; `contradiction`: the code is the first of the wards, and what else stands in the row says another:
   * those that follow by their names, or, when it is the only one, a place where it doesn't lie.
   */
  | { readonly kind: 'contradiction'; readonly units: readonly Commune[] }
  /**
   * `misplaced`: the first of them has the name and the district stated, and lies in another province; `former`: those
   * to which a unit of before came that fits, by sources too weak to settle it.
   */
  | {
      readonly kind: 'proposed';
      readonly units: readonly Commune[];
      readonly misplaced?: Commune;
      readonly former?: readonly Commune[];
    }
  /** A code stands there that can't be read or that no ward bears, beside the names of these. */
  | { readonly kind: 'code-unknown'; readonly units: readonly Commune[] }
  /** `firm`: how many of them agree with all that is stated; the others leave something open. */
  | {
      readonly kind: 'several';
      readonly units: readonly Commune[];
      readonly firm: 'none' | 'some' | 'all';
    }
  /** A district that had no communes: all of it became one ward. */
  | { readonly kind: 'district'; readonly relation: Relation }
  | { readonly kind: 'none' };

/** Reads evidence as of one day. */
export interface Reader {
  read(evidence: Evidence, options?: ReadingOptions): Reading;
}

export interface ReadingOptions {
  /** Whether like names are looked for where none fits, which takes the most time by far; yes when absent. */
  readonly proposes?: boolean;
}

/** What a reader answers from: all of it knows the wards of one day only. */
export interface ReaderSources {
  readonly register: Register;
  readonly day: string;
  /** Made when first asked for. */
  readonly exact: () => ExactIndex;
  readonly matcher: () => Matcher;
  /** Units of earlier lists that bore a code; none when absent. */
  readonly coded?: (code: string) => readonly EarlierCommune[];
}

/** Whether a name means the ward that bears a code on the day: it may have changed its type since. */
type IsSame = (named: Commune, coded: Commune) => boolean;

/** Takes what is known of one day; gives what reads evidence by it. */
export function makeReader(sources: ReaderSources): Reader {
  return new DayReader(sources);
}

/** What a row's ward was read as, and what its address was found to mean. */
interface AddressRead {
  readonly reading: Reading;
  readonly match?: Match;
}

/** Where a row says that its ward lies. */
type Places = Pick<Evidence, 'district' | 'province'>;

class DayReader implements Reader {
  constructor(private readonly sources: ReaderSources) {}

  read(evidence: Evidence, options: ReadingOptions = {}): Reading {
    const { reading, match } = this.#readWard(evidence, options);
    if (reading.kind === 'one') return reading;
    const { code } = evidence;
    const relation =
      code === undefined ? this.#districtOf(evidence, match) : this.#districtOfCoded(code);
    return relation === undefined ? reading : { kind: 'district', relation };
  }

  #readWard(evidence: Evidence, { proposes = true }: ReadingOptions): AddressRead {
    const { register, day, exact } = this.sources;
    const { code, ward, address } = evidence;
    const places = this.#placesOf(evidence);
    const coded: Coded = {
      code,
      unit: code === undefined ? undefined : communeOn(register, code, day),
    };
    if (ward === undefined && address === undefined)
      return { reading: this.#readCode(coded, places) };
    const named = exact().find({ ward, ...places });
    if (named !== undefined) return { reading: agree(coded, named, this.#isSame) };
    if (ward !== undefined) {
      const asked = { text: ward, isWard: true, proposes, ...places };
      const { candidates } = this.sources.matcher().match(asked);
      return { reading: weigh(candidates, coded, this.#isSame) };
    }
    return this.#readAddress({ text: address ?? '', isAddress: true, proposes, ...places }, coded);
  }

  /** What became of the district without communes that a row lies in, by its code, its columns or its address. */
  #districtOf(evidence: Evidence, match: Match | undefined): Relation | undefined {
    const { register, day, matcher } = this.sources;
    const lone = districtsWithoutCommunes(register, day);
    if (lone.relations.size === 0) return undefined;
    const { ward, address, districtCode = '' } = evidence;
    const byCode = lone.relations.get(districtCode);
    if (byCode !== undefined) return byCode;
    const text = ward ?? address ?? '';
    const places = this.#placesOf(evidence);
    if (![text, places.district ?? ''].some(lone.mayBeIn)) return undefined;
    const asked = { text, isAddress: true, proposes: false, ...places };
    const { districts } = match ?? matcher().match(asked);
    const [code = '', other] = districts;
    return other === undefined ? lone.relations.get(code) : undefined;
  }

  /** What became of the district without communes in which a unit of before lay, by the code that it bore. */
  #districtOfCoded(code: string): Relation | undefined {
    const { register, day, coded } = this.sources;
    if (coded === undefined || communeOn(register, code, day) !== undefined) return undefined;
    const [survivor = ''] = coded(code).flatMap(({ survivors }) => survivors);
    return districtsWithoutCommunes(register, day).relations.get(survivor);
  }

  /** A code that no name stands beside: the places that do must be its ward's. */
  #readCode({ code = '', unit }: Coded, places: Places): Reading {
    const { coded, matcher } = this.sources;
    if (unit === undefined) {
      if (coded === undefined || coded(code).length === 0) return this.#readSecond(code);
      const { candidates } = matcher().match({ text: '', code, ...places });
      return weigh(candidates, { code: undefined, unit }, this.#isSame);
    }
    if (places.district === undefined && places.province === undefined) return one(unit, 'code');
    const { candidates } = matcher().match({ text: '', code, ...places });
    const own = candidates.find((candidate) => candidate.unit === unit);
    return own?.reasons.some(isAgainst)
      ? { kind: 'contradiction', units: [unit] }
      : one(unit, 'code');
  }

  /** A second code that no name bears out proposes its ward, and settles nothing. */
  #readSecond(code: string): Reading {
    const { register, day } = this.sources;
    const units = secondlyCoded(register, code).filter((unit) => holdsOn(unit, day));
    return units.length === 0 ? NONE : { kind: 'proposed', units };
  }

  #readAddress(asked: Asked, coded: Coded): AddressRead {
    const { exact, matcher } = this.sources;
    const isAlone = asked.district === undefined && asked.province === undefined;
    const named = isAlone ? exact().findInAddress(matcher().placesIn(asked.text)) : undefined;
    if (named !== undefined) return { reading: agree(coded, named, this.#isSame) };
    const match = matcher().match(asked);
    const { candidates, query, isTorn, isWard } = match;
    const reading = weigh(candidates, coded, this.#isSame);
    // Of two wards that are named, or of a street's name, what all of them have become is not what was meant.
    const open =
      (isTorn || !isWard) && reading.kind === 'several'
        ? { ...reading, firm: 'some' as const }
        : reading;
    const isOpen = isTorn || query.wardIs === 'open';
    return { reading: withNames(isOpen ? { isOpen, ...open } : open, query), match };
  }

  /** The names that stand there, or those of the codes. */
  #placesOf({ district, districtCode, province, provinceCode }: Evidence): Places {
    const { register, day } = this.sources;
    const coded = provinceCode && provinceOn(register, provinceCode, day);
    const codedDistrict =
      districtCode && register.districts.find(({ code }) => code === districtCode);
    return {
      district: district ?? (codedDistrict || undefined)?.name,
      province: province ?? (coded || undefined)?.name,
    };
  }

  readonly #isSame: IsSame = (named, coded) => {
    if (named === coded) return true;
    const { register, day } = this.sources;
    const successors = successorsOn(register, named, day);
    return successors.every(({ unit }, _, all) => all.length === 1 && unit === coded);
  };
}

const NONE: Reading = { kind: 'none' };

function withNames(reading: Reading, { ward, district, province }: WardQuery): Reading {
  if (ward === undefined) return reading;
  return {
    names: { ward: ward.text, district: district?.text, province: province?.text },
    ...reading,
  };
}

function one(unit: Commune, by: 'code' | 'code-among-names' | 'name' | 'both'): Reading {
  return { kind: 'one', unit, by };
}

/** A ward that is known by a name or a code of before, which has to be told of. */
function formerly(reading: Reading, { former }: Candidate): Reading {
  if (former === undefined || reading.kind !== 'one') return reading;
  return { ...reading, by: reading.by === 'both' ? 'both' : 'former', former };
}

/** The code that stands in a row and the ward that bears it, where it is one of the day's. */
interface Coded {
  readonly code: string | undefined;
  readonly unit: Commune | undefined;
}

/** The name is sure: whatever code stands beside it has to be that ward's. */
function agree({ code, unit }: Coded, named: Commune, isSame: IsSame): Reading {
  if (code === undefined) return one(named, 'name');
  if (unit === undefined) return { kind: 'code-unknown', units: [named] };
  return isSame(named, unit) ? one(named, 'both') : { kind: 'contradiction', units: [unit, named] };
}

/** Puts together what a name may be and what the code is. */
function weigh(candidates: readonly Candidate[], coded: Coded, isSame: IsSame): Reading {
  const certain = candidates.find(isSettling);
  if (certain !== undefined)
    return formerly(agree(withoutFormer(coded, certain), certain.unit, isSame), certain);
  const { code, unit } = coded;
  const fits = candidates.filter(isFitting);
  const fitting = fits.map(({ unit }) => unit);
  const same = unit && fitting.find((one) => isSame(one, unit));
  if (same !== undefined) return one(same, 'code-among-names');
  const units = [...new Set([...(unit === undefined ? [] : [unit]), ...fitting])];
  if (fitting.length > 0 && unit !== undefined) return { kind: 'contradiction', units };
  if (fitting.length > 0 && code !== undefined) return { kind: 'code-unknown', units };
  if (fitting.length > 0) return { kind: 'several', units, firm: firmOf(fits) };
  const proposed = candidates.slice(0, MOST_PROPOSED).map(({ unit }) => unit);
  const all = [...new Set([...units, ...proposed])];
  if (all.length === 0) return NONE;
  const [nearest] = candidates;
  const isElsewhere = nearest && isMisplaced(nearest.level, nearest.reasons);
  const former = candidates.filter(isFormerThatFits).map((candidate) => candidate.unit);
  return {
    kind: 'proposed',
    units: all,
    ...(isElsewhere && { misplaced: nearest.unit }),
    ...(former.length > 0 && { former }),
  };
}

/** A second code in an address has to be told, so it is asked about. */
function isSettling({ certain, reasons }: Candidate): boolean {
  return certain && !reasons.includes('second-code');
}

/** The code that a ward had under the name it is found by is gone with it, and says the same. */
function withoutFormer(coded: Coded, { former }: Candidate): Coded {
  const isFormer = coded.unit === undefined && former?.code === coded.code;
  return isFormer ? { code: undefined, unit: undefined } : coded;
}

const MOST_PROPOSED = 5;

function isFormerThatFits({ former, reasons }: Candidate): boolean {
  return former?.until !== undefined && isFirm(reasons);
}

function firmOf(candidates: readonly Candidate[]): 'none' | 'some' | 'all' {
  const firm = candidates.filter(({ reasons }) => isFirm(reasons)).length;
  if (firm === 0) return 'none';
  return firm === candidates.length ? 'all' : 'some';
}

/** Whether nothing that the row states speaks against a candidate, and more than likeness for it. */
function isFitting({ level, reasons }: Candidate): boolean {
  if (level === 'similar' || level === 'proposed') return false;
  return !reasons.some((reason) => reason.endsWith('-differs'));
}
