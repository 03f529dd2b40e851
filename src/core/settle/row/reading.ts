import {
  type Asked,
  type Commune,
  communeOn,
  type EarlierCommune,
  holdsOn,
  isAgainst,
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
import type { Reading } from './found.js';
import { agree, borneTogether, type Coded, type IsSame, NONE, one, weigh } from './weigh.js';

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
    const unit = code === undefined ? undefined : communeOn(register, code, day);
    if (ward === undefined && address === undefined)
      return { reading: this.#readCode({ code, unit }, places) };
    const coded: Coded = { code, unit: unit ?? this.#secondlyCoded(code)[0] };
    const named = exact().find({ ward, ...places });
    const asked: Asked =
      ward === undefined
        ? { text: address ?? '', isAddress: true, proposes, ...places }
        : { text: ward, isWard: true, proposes, ...places };
    const read = named === undefined ? this.#readNamed(asked, coded) : this.#agreeing(coded, named);
    return read.reading.kind === 'one' ? read : (this.#readBorne(asked, code, read) ?? read);
  }

  #readNamed(asked: Asked, coded: Coded): AddressRead {
    if (asked.isAddress) return this.#readAddress(asked, coded);
    const match = this.sources.matcher().match(asked);
    return { reading: this.#withLost(weigh(match.candidates, coded, this.#isSame), match) };
  }

  #agreeing(coded: Coded, named: Commune): AddressRead {
    return { reading: agree(coded, named, this.#isSame) };
  }

  /**
   * What a code and a name that a unit of before bore together mean, where neither means it by itself: the code may be
   * a namesake's of then, the name another unit's of now.
   */
  #readBorne(asked: Asked, code: string | undefined, read: AddressRead): AddressRead | undefined {
    const { coded, matcher } = this.sources;
    if (code === undefined || coded === undefined || coded(code).length === 0) return undefined;
    const { candidates } = matcher().match({ ...asked, code });
    const borne = borneTogether(candidates, code, read.reading);
    return borne && { ...read, reading: borne };
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
    const units = this.#secondlyCoded(code);
    return units.length === 0 ? NONE : { kind: 'code-second', units };
  }

  /** The unit whose second code it is: beside its own name it says nothing else. */
  #secondlyCoded(code = ''): readonly Commune[] {
    const { register, day } = this.sources;
    return secondlyCoded(register, code).filter((unit) => holdsOn(unit, day));
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
    const open = this.#withLost(unsure(reading, isTorn || !isWard), match);
    const isOpen = isTorn || query.wardIs === 'open';
    return { reading: withNames(isOpen ? { isOpen, ...open } : open, query), match };
  }

  /**
   * Units of before may be meant that no commune is known to have come from: what fits as well is no answer, and where
   * nothing does, like names are other units. Of a district that has no communes any more it is known what became.
   */
  #withLost(reading: Reading, { lost, isTorn, isWard }: Match): Reading {
    if (lost.length === 0) return reading;
    const { register, day } = this.sources;
    const { relations } = districtsWithoutCommunes(register, day);
    const known = lost.flatMap(({ survivors }) =>
      survivors.flatMap((code) => relations.get(code) ?? []),
    );
    const wards = [...new Set(known.map(({ target }) => target))];
    if (reading.kind === 'several')
      return { ...reading, units: [...reading.units, ...wards], firm: 'some', isLost: true };
    const isVain = reading.kind === 'none' || (reading.kind === 'proposed' && !reading.former);
    if (!isVain) return reading;
    const [relation] = known;
    const isOne = relation !== undefined && wards.length === 1 && known.length === lost.length;
    return isOne && isWard && !isTorn
      ? { kind: 'district', relation }
      : { kind: 'proposed', units: wards, former: wards };
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

/** Something else may be meant than wards that fit, if it is so: what all of them have become is no answer then. */
function unsure(reading: Reading, isSo: boolean): Reading {
  return isSo && reading.kind === 'several' ? { ...reading, firm: 'some' } : reading;
}

function withNames(reading: Reading, { ward, district, province }: WardQuery): Reading {
  if (ward === undefined) return reading;
  return {
    names: { ward: ward.text, district: district?.text, province: province?.text },
    ...reading,
  };
}
