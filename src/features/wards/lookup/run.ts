import { registerDate } from '../../../core/config/index.js';
import { countOption, Failure } from '../../../core/findings/index.js';
import {
  type Candidate,
  type FormerNames,
  type FormerStrength,
  loadRegister,
  loadRegisterOn,
  makeMatcher,
  matcherSources,
  type Register,
  relationsFrom,
  typeCode,
  type WardQuery,
} from '../../../core/register/index.js';
import { successorView, type Told, unitView } from '../../../report/index.js';
import { lookupReport } from './report/report.js';
import type { LookupCandidate, LookupQuery, LookupReport } from './report/types.js';

/** A question as typed. */
export interface Lookup {
  readonly text: string;
  readonly district: string | undefined;
  readonly province: string | undefined;
  /** Speaks against units that aren't there on this day; without it every period is as good. */
  readonly asOf: string | undefined;
  /** From which strength on a name of before settles. */
  readonly former: FormerStrength;
  /** At most so many candidates. */
  readonly limit: string | 'all';
}

/** Which units a text may mean, best first. Throws `Failure` option-value or argument-missing. */
export function lookupWards({
  text,
  district,
  province,
  asOf,
  former: least,
  limit,
}: Lookup): Told<LookupReport> {
  if (text.trim() === '') throw new Failure('argument-missing', { argument: 'text' });
  const most = limit === 'all' ? Number.POSITIVE_INFINITY : countOption('--limit', limit);
  const day = registerDate(asOf);
  const register = loadRegisterOn(day);
  const { before, ...sources } = matcherSources(register);
  // A register of a day before the last list has the units of before among its own.
  const known = register === loadRegister() ? { ...sources, before } : sources;
  const matcher = makeMatcher(known, { least, ...(asOf !== undefined && { day }) });
  const { query, candidates, lost } = matcher.match({ text, district, province });
  return lookupReport({
    type: 'wards-lookup',
    query: queryView(text, query),
    asOf: day,
    total: candidates.length,
    candidates: candidates
      .slice(0, most)
      .map((candidate) => candidateView(register, sources.former, candidate)),
    lost: lost.map((unit) => unitView(register, unit)),
  });
}

function queryView(text: string, { code, ward, district, province }: WardQuery): LookupQuery {
  return {
    text,
    ...(code !== undefined && { code }),
    ...(ward && { name: ward.name }),
    ...(ward?.type && { type: typeCode(ward.type) }),
    ...(district && { district: district.text }),
    ...(province && { province: province.text }),
  };
}

function candidateView(
  register: Register,
  { sources }: FormerNames,
  { unit, level, reasons, certain, former }: Candidate,
): LookupCandidate {
  const relations = relationsFrom(register, unit);
  return {
    ...unitView(register, unit),
    match: level,
    reasons,
    certain,
    ...(former && {
      former: { ...formerView(former), source: sources.get(former.source) ?? former.source },
    }),
    successors: relations.map((relation) => successorView(register, { step: 1, relation })),
  };
}

function formerView({ survivor: _, ...told }: NonNullable<Candidate['former']>) {
  return told;
}
