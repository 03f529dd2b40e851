import {
  type Commune,
  type District,
  type Register,
  type Relation,
  relationsTo,
} from '../../../register/index.js';

type Source = Commune | District;

/** From this share of its old units on, a table is about a whole province. */
const WHOLE_PROVINCE = 0.8;

/** With less than this share of what its new units were made of, a table goes by old units. */
const BY_NEW_UNITS = 0.5;

/**
 * Takes the relations that a table has; gives what tells whether the table ought to have another one. A
 * table may be of one province or one commune, or of the old units that an office's records name: it
 * isn't blamed for the rest of the country. It ought to have everything of its new units, or, where it
 * goes by old units, everything of those; and all of a province that it covers nearly whole.
 */
export function coverageOf(
  register: Register,
  matched: ReadonlySet<Relation>,
): (relation: Relation) => boolean {
  const targets = new Set([...matched].map(({ target }) => target));
  const sources = new Set([...matched].flatMap((relation) => sourceOf(relation) ?? []));
  const ofTargets = [...targets].flatMap((unit) => relationsTo(register, unit));
  const byTargets = matched.size >= BY_NEW_UNITS * ofTargets.length;
  const provinces = wholeProvinces(register, sources);
  return (relation) => {
    const source = sourceOf(relation);
    const isNear =
      byTargets || source === undefined ? targets.has(relation.target) : sources.has(source);
    return isNear || (source !== undefined && provinces.has(provinceKey(source)));
  };
}

function sourceOf({ source }: Relation): Source | undefined {
  return source.kind === 'area' ? undefined : source.unit;
}

/** The provinces, each on the day its units ended, that the old units of a table nearly make up. */
function wholeProvinces(register: Register, covered: ReadonlySet<Source>): ReadonlySet<string> {
  const all = count(new Set(register.relations.flatMap((relation) => sourceOf(relation) ?? [])));
  const own = count(covered);
  return new Set(
    [...own].flatMap(([key, units]) => (units >= WHOLE_PROVINCE * (all.get(key) ?? 0) ? key : [])),
  );
}

function count(units: Iterable<Source>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const unit of units) {
    const key = provinceKey(unit);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function provinceKey({ province, to = '' }: Source): string {
  return `${province} ${to}`;
}
