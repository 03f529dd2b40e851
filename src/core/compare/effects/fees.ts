import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../../lib/tables/index.js';
import { foldText } from '../../../lib/text/index.js';
import { sumDirection } from '../consequences/direction.js';
import type { Effect } from './effect.js';

const EFFECT = {
  introduced: 'fee-introduced',
  raised: 'fee-raised',
  lowered: 'fee-lowered',
  abolished: 'fee-abolished',
} as const;

/** Sums for the same thing that came, went, rose or fell: the only one of both sides, or those of the same description. */
export function feeEffects(from: Json, to: Json): readonly Effect[] {
  const [old, next] = [sumsOf(from), sumsOf(to)];
  return pairsOf(old, next).flatMap(([before, after]): readonly Effect[] => {
    const direction = before.amount === after.amount ? undefined : sumDirection(before, after);
    if (direction === undefined) return [];
    const about = old.length > 1 && typeof after.description === 'string' ? after.description : '';
    return [
      {
        effect: EFFECT[direction],
        ...(about !== '' && { about }),
        from: sumOf(before),
        to: sumOf(after),
      },
    ];
  });
}

function sumsOf(value: Json): readonly JsonObject[] {
  return isJsonList(value) ? value.filter(isJsonObject) : [];
}

function pairsOf(old: readonly JsonObject[], next: readonly JsonObject[]) {
  const [only, other] = [old[0], next[0]];
  if (old.length === 1 && next.length === 1 && only && other) return [[only, other] as const];
  const [before, after] = [byName(old), byName(next)];
  return [...before].flatMap(([name, sum]) => {
    const later = after.get(name);
    return sum === undefined || later === undefined ? [] : [[sum, later] as const];
  });
}

/** Sums by what they are for; what stands twice is none. */
function byName(sums: readonly JsonObject[]): ReadonlyMap<string, JsonObject | undefined> {
  const named = new Map<string, JsonObject | undefined>();
  for (const sum of sums) {
    if (typeof sum.description !== 'string') continue;
    const name = foldText(sum.description);
    named.set(name, named.has(name) ? undefined : sum);
  }
  return named;
}

function sumOf({ amount = null, currency }: JsonObject): Json {
  return { amount, ...(currency !== undefined && { currency }) };
}
