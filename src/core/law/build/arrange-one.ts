import { type Commune, exactKey, fullName, looseKey } from '../../register/index.js';
import { type Arrangement, arrange } from '../assignment/arrange.js';
import type { Predecessor } from '../assignment/predecessors.js';
import { creatingClauses, summaryOf } from '../resolution/clauses/nodes.js';
import type { CommuneName, ParsedResolution } from '../resolution/types.js';
import type { CodedCommune } from '../sources/code-letters.js';
import { createdCommune } from './communes.js';
import type { Contradiction } from './contradiction.js';
import type { ReadResolution } from './read-resolutions.js';
import type { RegisterSources } from './sources.js';

/** A resolution with its names settled and its new units coded. */
export interface Arranged {
  readonly resolution: ReadResolution;
  readonly arrangement: Arrangement;
  /** The new communes by their full name in the text. */
  readonly created: ReadonlyMap<string, Commune>;
  readonly contradictions: readonly Contradiction[];
}

/** Settles the names of one resolution among the units of its provinces, and codes its new units. */
export function arrangeOne(
  resolution: ReadResolution,
  predecessors: readonly Predecessor[],
  { old, communes }: RegisterSources,
): Arranged {
  const provinces = new Set(
    predecessors.flatMap((found) =>
      found.resolution === resolution.number ? [found.province] : [],
    ),
  );
  const arrangement = arrange(
    resolution.parsed,
    old.communes.filter(({ province }) => provinces.has(province)),
    {
      districts: old.districts.filter(({ province }) => provinces.has(province)),
      provinces: old.provinces.filter(({ code }) => provinces.has(code)),
    },
  );
  const coded = communes.filter(({ province }) => province === resolution.province.code);
  return { resolution, arrangement, ...codeUnits(resolution, coded) };
}

function codeUnits(
  { number, effective, parsed }: ReadResolution,
  coded: readonly CodedCommune[],
): Pick<Arranged, 'created' | 'contradictions'> {
  const created = new Map<string, Commune>();
  const contradictions: Contradiction[] = [];
  const unclaimed = new Set(coded);
  for (const { clause, unit } of namedUnits(parsed)) {
    const found = findCode(unit, coded);
    if (found === undefined) {
      const name = fullName(unit);
      contradictions.push({ rule: 'new-unit-without-code', resolution: number, clause, name });
      continue;
    }
    unclaimed.delete(found);
    created.set(fullName(unit), createdCommune(unit, found, effective));
  }
  for (const unit of unclaimed)
    contradictions.push({ rule: 'code-without-clause', code: unit.code, name: fullName(unit) });
  return { created, contradictions };
}

/** Every unit that there is after the resolution: those of its clauses and those left as they were. */
function namedUnits(parsed: ParsedResolution): { clause: number; unit: CommuneName }[] {
  const article = parsed.arrangement;
  if (article === undefined) return [];
  const summary = summaryOf(article);
  return [
    ...creatingClauses(article).map(({ number, unit }) => ({ clause: number, unit })),
    ...(summary?.unarranged?.units ?? []).map((unit) => ({ clause: summary?.number ?? 0, unit })),
  ];
}

/** Takes a new unit's name in the law and the coded communes of its province; gives the one it is:
 * the only one of the type and name or, failing that, the only one spelt alike. */
function findCode(unit: CommuneName, communes: readonly CodedCommune[]): CodedCommune | undefined {
  const ofType = communes.filter(({ type }) => type === unit.type);
  const same = ofType.filter(({ name }) => exactKey(name) === exactKey(unit.name));
  const alike = ofType.filter(({ name }) => looseKey(name) === looseKey(unit.name));
  const [found, second] = same.length > 0 ? same : alike;
  return second === undefined ? found : undefined;
}
