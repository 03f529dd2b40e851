import { COMMUNE_TYPES } from '../resolution/vocabulary.js';
import type { UnitType } from '../units/unit-types.js';
import type { Gazetteer } from './gazetteer.js';
import type { PlaceName } from './types.js';

type Role = 'ward' | 'district' | 'province';

export type Roles = Readonly<Partial<Record<Role, PlaceName>>>;

const COMMUNES: ReadonlySet<UnitType | undefined> = new Set<UnitType>(COMMUNE_TYPES);

/** What a part can be by its own words, and by what stands to the right of it and to the left. */
interface Scene {
  readonly taken: Roles;
  readonly isFirst: boolean;
  /** Whether a part further left says that it is a commune. */
  readonly hasWardLeft: boolean;
  /** Whether a part without a type may be a district. */
  readonly mayBeDistrict: boolean;
}

/**
 * Takes the parts of an address, smallest place first; tells which is the commune, the district and the
 * province. What stands left of the commune (a street, a hamlet) is left out.
 */
export function rolesOf(
  parts: readonly PlaceName[],
  gazetteer: Gazetteer,
  mayBeDistrict: boolean,
): Roles {
  const taken: Partial<Record<Role, PlaceName>> = {};
  const firstWard = parts.findIndex(({ type }) => COMMUNES.has(type));
  for (const [at, part] of [...parts.entries()].reverse()) {
    const hasWardLeft = firstWard !== -1 && firstWard < at;
    const scene = { taken, isFirst: at === 0, hasWardLeft, mayBeDistrict };
    const role = roleOf(part, scene, gazetteer);
    const isStreet = taken.ward !== undefined && part.type === undefined;
    if (role !== undefined && !isStreet && taken[role] === undefined) taken[role] = part;
  }
  return taken.ward === undefined ? withoutWard(parts, taken) : taken;
}

/** Communes bear the names of districts: an address without a commune may be about one. */
function withoutWard([first]: readonly PlaceName[], taken: Roles): Roles {
  if (first === undefined) return taken;
  const others = Object.entries(taken).filter(([, part]) => part !== first);
  return { ...Object.fromEntries(others), ward: first };
}

function roleOf(part: PlaceName, scene: Scene, gazetteer: Gazetteer): Role | undefined {
  if (part.type === undefined) return roleOfUntyped(part, scene, gazetteer);
  if (COMMUNES.has(part.type)) return isShortProvince(part, gazetteer) ? 'province' : 'ward';
  if (part.type === 'tỉnh') return 'province';
  return part.type === 'thành phố' ? roleOfCity(part, scene.taken, gazetteer) : 'district';
}

/** "TT Huế" is no thị trấn. */
function isShortProvince(part: PlaceName, gazetteer: Gazetteer): boolean {
  return part.isShort && gazetteer.provincesWritten(part.text).size > 0;
}

function roleOfCity(part: PlaceName, { province }: Roles, gazetteer: Gazetteer): Role {
  const provinces = gazetteer.provincesNamed(part);
  if (province !== undefined || provinces.size === 0) return 'district';
  if ([...provinces].some(({ type }) => type === 'thành phố')) return 'province';
  return gazetteer.districtsNamed(part).size > 0 ? 'district' : 'province';
}

function roleOfUntyped(part: PlaceName, scene: Scene, gazetteer: Gazetteer): Role {
  const { taken, isFirst, hasWardLeft, mayBeDistrict } = scene;
  if (isFirst) return 'ward';
  const above = taken.province === undefined && taken.district === undefined;
  if (above && gazetteer.provincesNamed(part).size > 0) return 'province';
  if (taken.district !== undefined) return 'ward';
  if (hasWardLeft) return 'district';
  return mayBeDistrict && gazetteer.districtsNamed(part).size > 0 ? 'district' : 'ward';
}
