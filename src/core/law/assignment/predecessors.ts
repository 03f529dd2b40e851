import { exactKey } from '../../register/index.js';
import type { ParsedResolution } from '../resolution/types.js';
import type { OldCommune, OldList } from '../sources/old-units.js';
import { mentionsOf } from './mention.js';

/** More than half of a province's communes are named in the resolution that arranges them. */
const MAJORITY = 0.5;

/** Which resolution arranges the communes of a province of 30 June 2025. */
export interface Predecessor {
  /** Code of the old province. */
  readonly province: string;
  /** Number of the resolution; absent when none names most of the province's communes. */
  readonly resolution?: string;
  /** The part of the province's communes whose type and name stand in that resolution, 0..1. */
  readonly share: number;
}

/**
 * Takes all resolutions and the old list; finds for each old province the resolution that names its
 * communes. The texts don't say which provinces a new one was made of, but they name nearly all
 * communes of one province and, by chance, a third of another's at most.
 */
export function findPredecessors(
  resolutions: readonly ParsedResolution[],
  old: OldList,
): Predecessor[] {
  const named = resolutions.map((parsed) => ({
    number: parsed.number ?? '',
    keys: new Set(mentionsOf(parsed).map(typedKey)),
  }));
  return old.provinces.map(({ code }) => {
    const communes = old.communes.filter(({ province }) => province === code);
    const shares = named.map(({ number, keys }) => ({ number, share: shareOf(communes, keys) }));
    const best = shares.reduce((one, other) => (other.share > one.share ? other : one), {
      number: '',
      share: 0,
    });
    if (best.share <= MAJORITY) return { province: code, share: best.share };
    return { province: code, resolution: best.number, share: best.share };
  });
}

function shareOf(communes: readonly OldCommune[], keys: ReadonlySet<string>): number {
  const found = communes.filter((commune) => keys.has(typedKey(commune)));
  return communes.length === 0 ? 0 : found.length / communes.length;
}

function typedKey({ type, name }: { type: string; name: string }): string {
  return `${type} ${exactKey(name)}`;
}
