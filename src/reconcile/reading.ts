import {
  type Candidate,
  type Commune,
  communeOn,
  isAgainst,
  isFirm,
  type Matcher,
  provinceOn,
  type Register,
  type WardQuery,
} from '../wards/index.js';
import type { ExactIndex } from './exact-index.js';
import { successorsOn } from './successors.js';
import type { Evidence } from './types.js';

/** The names that an address was read as: the ward's and those of the places that it lies in. */
export interface ReadNames {
  readonly ward: string;
  readonly district?: string | undefined;
  readonly province?: string | undefined;
}

/** What one period makes of an evidence; `names` where they were read out of an address. */
export type Reading = Found & { readonly names?: ReadNames };

/** Which wards it may be. */
type Found =
  /**
   * One ward, and nothing speaks against it. `by` what it is known: its code alone; its code, among several
   * that the name fits; its name alone; or both, each sure by itself.
   */
  | {
      readonly kind: 'one';
      readonly unit: Commune;
      readonly by: 'code' | 'code-among-names' | 'name' | 'both';
    }
  /**
   * None for sure; `contradiction`: the code is the first of the wards, and what else stands in the row says another:
   * those that follow by their names, or, when it is the only one, a place where it doesn't lie.
   */
  | { readonly kind: 'contradiction' | 'proposed'; readonly units: readonly Commune[] }
  /** `isFirm`: at least one of them agrees with all that is stated; else each leaves something open. */
  | { readonly kind: 'several'; readonly units: readonly Commune[]; readonly isFirm: boolean }
  | { readonly kind: 'none' };

/** Reads evidence as of one day. */
export interface Reader {
  read(evidence: Evidence): Reading;
}

/** What a reader answers from: all of it knows the wards of one day only. */
export interface ReaderSources {
  readonly register: Register;
  readonly day: string;
  /** Made when first asked for. */
  readonly exact: () => ExactIndex;
  readonly matcher: () => Matcher;
}

/** Whether a name means the ward that bears a code on the day: it may have changed its type since. */
type IsSame = (named: Commune, coded: Commune) => boolean;

/** Takes what is known of one day; gives what reads evidence by it. */
export function makeReader({ register, day, exact, matcher }: ReaderSources): Reader {
  const isSame: IsSame = (named, coded) =>
    named === coded ||
    successorsOn(register, named, day).every(
      ({ unit }, _, all) => all.length === 1 && unit === coded,
    );
  const provinceNamed = (code: string | undefined) =>
    code === undefined ? undefined : provinceOn(register, code, day)?.name;
  const districtNamed = (code: string | undefined) =>
    code === undefined ? undefined : register.districts.find((one) => one.code === code)?.name;
  /** A code that no name stands beside: the places that do must be its ward's. */
  const readCode = (coded: Commune, district?: string, province?: string): Reading => {
    if (district === undefined && province === undefined) return one(coded, 'code');
    const { candidates } = matcher().match({ text: '', code: coded.code, district, province });
    const isElsewhere = candidates.some(
      ({ unit, reasons }) => unit === coded && reasons.some(isAgainst),
    );
    return isElsewhere ? { kind: 'contradiction', units: [coded] } : one(coded, 'code');
  };
  return {
    read(evidence) {
      const { code, ward, address } = evidence;
      const district = evidence.district ?? districtNamed(evidence.districtCode);
      const province = evidence.province ?? provinceNamed(evidence.provinceCode);
      const coded = code === undefined ? undefined : communeOn(register, code, day);
      const text = ward ?? address;
      if (text === undefined)
        return coded === undefined ? NONE : readCode(coded, district, province);
      const named = exact().find({ ward, district, province });
      if (named !== undefined) return agree(coded, named, isSame);
      const { candidates, query } = matcher().match({ text, district, province });
      const reading = weigh(candidates, coded, isSame);
      return ward === undefined ? withNames(reading, query) : reading;
    },
  };
}

const NONE: Reading = { kind: 'none' };

function withNames(reading: Reading, { ward, district, province }: WardQuery): Reading {
  if (ward === undefined) return reading;
  return {
    ...reading,
    names: { ward: ward.text, district: district?.text, province: province?.text },
  };
}

function one(unit: Commune, by: 'code' | 'code-among-names' | 'name' | 'both'): Reading {
  return { kind: 'one', unit, by };
}

/** The name is sure; a code that no ward of the day bears (a postal code, say) says nothing against it. */
function agree(coded: Commune | undefined, named: Commune, isSame: IsSame): Reading {
  if (coded === undefined) return one(named, 'name');
  return isSame(named, coded)
    ? one(named, 'both')
    : { kind: 'contradiction', units: [coded, named] };
}

/** Puts together what a name may be and what the code is. */
function weigh(
  candidates: readonly Candidate[],
  coded: Commune | undefined,
  isSame: IsSame,
): Reading {
  const certain = candidates.find((candidate) => candidate.certain)?.unit;
  if (certain !== undefined) return agree(coded, certain, isSame);
  const fits = candidates.filter(isFitting);
  const fitting = fits.map(({ unit }) => unit);
  const same = coded && fitting.find((unit) => isSame(unit, coded));
  if (same !== undefined) return one(same, 'code-among-names');
  const units = [...new Set([...(coded === undefined ? [] : [coded]), ...fitting])];
  if (fitting.length > 0 && coded !== undefined) return { kind: 'contradiction', units };
  if (fitting.length > 0)
    return { kind: 'several', units, isFirm: fits.some(({ reasons }) => isFirm(reasons)) };
  const proposed = candidates.slice(0, MOST_PROPOSED).map(({ unit }) => unit);
  const all = [...new Set([...units, ...proposed])];
  return all.length === 0 ? NONE : { kind: 'proposed', units: all };
}

const MOST_PROPOSED = 5;

/** Whether nothing that the row states speaks against a candidate, and more than likeness for it. */
function isFitting({ level, reasons }: Candidate): boolean {
  if (level === 'similar' || level === 'proposed') return false;
  return !reasons.some((reason) => reason.endsWith('-differs'));
}
