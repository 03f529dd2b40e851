import type { Register } from '../../../register/index.js';
import { UnitIndex } from '../units/unit-index.js';

/** Ways to the units of both sides of a conversion table. */
export interface Indexes {
  /** Units that have ended: those that a table leads away from. */
  readonly olds: UnitIndex;
  /** Units that the law has made, in each of their periods since. */
  readonly news: UnitIndex;
  /** Of each new province those that its units were made of. */
  readonly from: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Made once a register: a workbook may hold several tables. */
const indexes = new WeakMap<Register, Indexes>();

/** Takes the register; gives the ways to its units. */
export function indexesOf(register: Register): Indexes {
  const { communes } = register;
  const made = indexes.get(register) ?? {
    olds: new UnitIndex(
      register,
      communes.filter(({ to }) => to !== undefined),
    ),
    news: new UnitIndex(
      register,
      communes.filter(({ from }) => from !== undefined),
    ),
    from: oldProvinces(register),
  };
  indexes.set(register, made);
  return made;
}

function oldProvinces({ relations }: Register): ReadonlyMap<string, ReadonlySet<string>> {
  const provinces = new Map<string, Set<string>>();
  for (const { source, target } of relations) {
    if (source.kind === 'area') continue;
    const known = provinces.get(target.province) ?? new Set();
    provinces.set(target.province, known.add(source.unit.province));
  }
  return provinces;
}
