import type { Measure } from '../../register/index.js';
import type {
  CommuneName,
  DistrictName,
  ParsedResolution,
  Source,
  Span,
} from '../resolution/types.js';

/** One place of a resolution's text that names an old commune. */
export interface Mention extends CommuneName, Measure, Span {
  readonly resolution: string;
  readonly clause: number;
  /** Its place among the sources of the clause, from 0. */
  readonly order: number;
  readonly district?: DistrictName;
  /** The district in brackets behind the last name of a list: it may stand for all of the list. */
  readonly listDistrict?: DistrictName;
  /** Left as it was: the units that the last clause lists are no neighbours. */
  readonly kept?: true;
  /** The clauses that took the parts before this remainder. */
  readonly refersTo?: readonly number[];
}

/** Takes a resolution; gives every mention of an old commune, clause by clause, those left as they were last. */
export function mentionsOf(parsed: ParsedResolution): Mention[] {
  const resolution = parsed.number ?? '';
  const mentions: Mention[] = [];
  for (const node of parsed.arrangement?.nodes ?? []) {
    if (node.node === 'creating')
      mentions.push(...sourceMentions(resolution, node.number, node.sources));
    if (node.node !== 'summary') continue;
    for (const [order, unit] of (node.unarranged?.units ?? []).entries()) {
      const { type, name, district, start, end } = unit;
      mentions.push({
        resolution,
        clause: node.number,
        order,
        type,
        name,
        coverage: 'full',
        area: 'all',
        population: 'all',
        kept: true,
        start,
        end,
        ...(district && { district }),
      });
    }
  }
  return mentions;
}

function sourceMentions(resolution: string, clause: number, sources: readonly Source[]): Mention[] {
  const mentions: Mention[] = [];
  for (const [order, source] of sources.entries()) {
    if (source.kind !== 'commune') continue;
    const { type, name, coverage, area, population, district, refersTo, start, end } = source;
    const listDistrict = district ?? districtBehind(sources.slice(order + 1));
    mentions.push({
      resolution,
      clause,
      order,
      type,
      name,
      coverage,
      area,
      population,
      start,
      end,
      ...(district && { district }),
      ...(listDistrict && { listDistrict }),
      ...(refersTo && { refersTo }),
    });
  }
  return mentions;
}

/** The first district stated behind: names before it may be meant as well. */
function districtBehind(rest: readonly Source[]): DistrictName | undefined {
  const next = rest.find((source) => source.kind === 'commune' && source.district !== undefined);
  return next?.kind === 'commune' ? next.district : undefined;
}
