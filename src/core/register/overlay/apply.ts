import { dayBefore } from '../days.js';
import { groupBy } from '../group-by.js';
import type { Commune, Province, Register, Relation, Resolution } from '../types.js';
import { COMMUNE_TYPES, fullName, PROVINCE_TYPES, readFullName } from '../units/unit-types.js';
import type {
  OverlayProvince,
  OverlayRelation,
  OverlayResolution,
  RegisterOverlay,
} from './types.js';

/** Takes the register and an overlay that holds against it; gives the register with the overlay's changes, in their order. */
export function applyOverlay(register: Register, overlay: RegisterOverlay): Register {
  return inOrder(overlay).reduce((before, resolution) => {
    const isIts = ({ resolution: number }: { readonly resolution: string }) =>
      number === resolution.number;
    return applyOne(before, resolution, {
      provinces: overlay.provinces.filter(isIts),
      relations: overlay.relations.filter(isIts),
    });
  }, register);
}

/** The overlay's resolutions by the day they take effect. */
export function inOrder({ resolutions }: RegisterOverlay): readonly OverlayResolution[] {
  return [...resolutions].sort((one, other) => (one.effective < other.effective ? -1 : 1));
}

interface Changes {
  readonly provinces: readonly OverlayProvince[];
  readonly relations: readonly OverlayRelation[];
}

/** The register with one resolution of an overlay. */
export function applyOne(
  register: Register,
  { number, adopted, effective, article }: OverlayResolution,
  { provinces, relations }: Changes,
): Register {
  const resolution: Resolution = {
    number,
    ...(adopted !== undefined && { adopted }),
    effective,
    source: article === undefined ? 'list' : 'text',
    ...(article !== undefined && { article }),
  };
  const last = dayBefore(effective);
  const open = new Map(
    register.communes.flatMap((unit) => (unit.to === undefined ? [[unit.code, unit]] : [])),
  );
  const ended = new Map<Commune, Commune>();
  for (const { oldCode } of relations) {
    const unit = open.get(oldCode);
    if (unit !== undefined) ended.set(unit, { ...unit, to: last });
  }
  const begun = new Map(
    [...groupBy(relations, ({ newCode }) => newCode)].flatMap(([code, [first]]) =>
      first === undefined ? [] : [[code, unitBegun(first, effective)] as const],
    ),
  );
  return {
    ...register,
    resolutions: [...register.resolutions, resolution],
    provinces: provinces.reduce(
      (all, change) => changed(all, change, effective),
      register.provinces,
    ),
    communes: [...register.communes.map((unit) => ended.get(unit) ?? unit), ...begun.values()],
    relations: [
      ...register.relations.map((relation) => {
        const target = ended.get(relation.target);
        return target === undefined ? relation : { ...relation, target };
      }),
      ...relations.flatMap((line) => {
        const unit = open.get(line.oldCode);
        const source = unit && ended.get(unit);
        const target = begun.get(line.newCode);
        return source && target ? [relationOf(line, source, target, resolution)] : [];
      }),
    ],
  };
}

function unitBegun({ newCode, newName, newProvince }: OverlayRelation, from: string): Commune {
  const named = readFullName(newName);
  return {
    code: newCode,
    type: COMMUNE_TYPES.find((type) => type === named?.type) ?? 'xã',
    name: named?.name ?? newName,
    variants: [],
    district: undefined,
    province: newProvince,
    from,
    to: undefined,
  };
}

function relationOf(
  { coverage, area, population, clause }: OverlayRelation,
  unit: Commune,
  target: Commune,
  resolution: Resolution,
): Relation {
  const basis = { resolution, clause };
  return { source: { kind: 'commune', unit }, target, coverage, area, population, basis };
}

function changed(
  provinces: readonly Province[],
  { code, before, after, resolution }: OverlayProvince,
  effective: string,
): readonly Province[] {
  const named = readFullName(after);
  return provinces.flatMap((province) => {
    if (province.code !== code || province.to !== undefined || fullName(province) !== before)
      return [province];
    const type = PROVINCE_TYPES.find((one) => one === named?.type) ?? province.type;
    return [
      { ...province, to: dayBefore(effective), becomes: code },
      { ...province, type, name: named?.name ?? province.name, from: effective, resolution },
    ];
  });
}
