import {
  type Commune,
  type District,
  fullName,
  isPlain,
  type Reason,
  type Register,
  type Relation,
  type RelationSource,
  type Resolution,
} from '../../register/index.js';
import type { ArrangedSource } from '../assignment/arrange.js';
import type { Predecessor } from '../assignment/predecessors.js';
import { summaryOf } from '../resolution/clauses/nodes.js';
import type { Arranged } from './arrange-one.js';
import { endedCommunes, endedDistricts } from './communes.js';
import { applyChanges } from './later.js';
import { provincePeriods } from './provinces.js';
import type { RegisterSources } from './sources.js';

/** Puts the register together from resolutions whose names and codes are settled. */
export function assemble(
  arranged: readonly Arranged[],
  predecessors: readonly Predecessor[],
  sources: RegisterSources,
): Register {
  const ended = arranged.map((one) => endedUnits(one, predecessors, sources));
  const created = arranged.flatMap(({ created: units }) => [...units.values()]);
  const resolutions = arranged.map(resolutionOf);
  const base: Register = {
    provinces: provincePeriods(
      sources,
      arranged.map(({ resolution }) => resolution),
      predecessors,
    ),
    districts: ended.flatMap(({ districts }) => districts),
    communes: [...ended.flatMap(({ communes }) => communes), ...created],
    relations: arranged.flatMap((one, index) =>
      relationsOf(one, ended[index] ?? NONE, resolutions[index] ?? resolutionOf(one)),
    ),
    resolutions,
    reasons: new Map(arranged.flatMap(reasonsOf)),
  };
  return applyChanges(base, sources.changes);
}

interface Ended {
  readonly communes: readonly Commune[];
  readonly districts: readonly District[];
}

const NONE: Ended = { communes: [], districts: [] };

function endedUnits(
  { resolution: { number, effective }, arrangement }: Arranged,
  predecessors: readonly Predecessor[],
  { old }: RegisterSources,
): Ended {
  const isOurs = ({ province }: { province: string }) =>
    predecessors.some((found) => found.province === province && found.resolution === number);
  return {
    communes: endedCommunes(old.communes.filter(isOurs), arrangement.relations, effective),
    districts: endedDistricts(old.districts.filter(isOurs), effective),
  };
}

function resolutionOf({ resolution }: Arranged): Resolution {
  const { number, adopted, effective, province, parsed } = resolution;
  const summary = parsed.arrangement && summaryOf(parsed.arrangement);
  return {
    number,
    adopted,
    effective,
    source: 'text',
    ...(parsed.arrangement && { article: parsed.arrangement.number }),
    province: province.code,
    ...(summary && { stated: summary.byType }),
  };
}

function relationsOf(
  { arrangement, created }: Arranged,
  ended: Ended,
  resolution: Resolution,
): Relation[] {
  const communes = new Map(ended.communes.map((unit) => [unit.code, unit]));
  const districts = new Map(ended.districts.map((unit) => [unit.code, unit]));
  return arrangement.relations.flatMap((relation) => {
    const target = created.get(fullName(relation.target));
    const source = sourceOf(relation.source, communes, districts);
    if (target === undefined || source === undefined) return [];
    const { clause, coverage, area, population } = relation;
    return [
      {
        source,
        target,
        coverage,
        area,
        population,
        basis: { resolution, clause },
      },
    ];
  });
}

function sourceOf(
  source: ArrangedSource,
  communes: ReadonlyMap<string, Commune>,
  districts: ReadonlyMap<string, District>,
): RelationSource | undefined {
  if (source.kind === 'area') return source;
  if (source.kind === 'district') {
    const unit = districts.get(source.code);
    return unit && { kind: 'district', unit };
  }
  const unit = communes.get(source.unit.code);
  return unit && { kind: 'commune', unit };
}

/** The reasons worth a line, by the place of their relation. */
function reasonsOf({ resolution, arrangement }: Arranged): [string, Reason][] {
  return arrangement.relations.flatMap(({ clause, source }): [string, Reason][] => {
    if (source.kind !== 'commune') return [];
    const { unit, evidence, spelling, written } = source;
    const reason = { evidence, spelling, ...(written && { written }) };
    return isPlain(reason) ? [] : [[`${resolution.number} ${clause} ${unit.code}`, reason]];
  });
}
