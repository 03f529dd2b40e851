import { communesOn, holdsOn, type Register, type Relation } from '../register/index.js';

const known = new WeakMap<Register, Map<string, ReadonlyMap<string, Relation>>>();

/**
 * Takes the register and a day; gives the districts of then that had no communes (islands), by code, each with what
 * became of it: records name the district where others name a ward. Made once a day.
 */
export function districtsWithoutCommunes(
  register: Register,
  day: string,
): ReadonlyMap<string, Relation> {
  const ofRegister = known.get(register) ?? new Map<string, ReadonlyMap<string, Relation>>();
  known.set(register, ofRegister);
  const found = ofRegister.get(day) ?? findOn(register, day);
  ofRegister.set(day, found);
  return found;
}

function findOn(register: Register, day: string): ReadonlyMap<string, Relation> {
  const divided = new Set(communesOn(register, day).map(({ district }) => district));
  const relations = register.relations.flatMap((relation) => {
    const { source } = relation;
    if (source.kind !== 'district' || !holdsOn(source.unit, day)) return [];
    return divided.has(source.unit.code) ? [] : [[source.unit.code, relation] as const];
  });
  return new Map(relations);
}
