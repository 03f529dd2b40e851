import {
  bareKey,
  communesOn,
  type District,
  holdsOn,
  loadPlaceNames,
  type Register,
  type Relation,
} from '../../register/index.js';

/** The districts of a day that had no communes (islands): records name the district where others name a ward. */
export interface LoneDistricts {
  /** What became of each, by its code. */
  readonly relations: ReadonlyMap<string, Relation>;
  /** Whether a text may name one of them at all: a quick look, which says yes rather too often than too rarely. */
  readonly mayBeIn: (text: string) => boolean;
}

const loneDistricts = new WeakMap<Register, Map<string, LoneDistricts>>();

/** Takes the register and a day; gives the districts of then that had no communes. Made once a day. */
export function districtsWithoutCommunes(register: Register, day: string): LoneDistricts {
  const ofRegister = loneDistricts.get(register) ?? new Map<string, LoneDistricts>();
  loneDistricts.set(register, ofRegister);
  const found = ofRegister.get(day) ?? findOn(register, day);
  ofRegister.set(day, found);
  return found;
}

function findOn(register: Register, day: string): LoneDistricts {
  const divided = new Set(communesOn(register, day).map(({ district }) => district));
  const lone = register.relations.flatMap((relation) => {
    const { source } = relation;
    if (source.kind !== 'district' || !holdsOn(source.unit, day)) return [];
    return divided.has(source.unit.code) ? [] : [{ district: source.unit, relation }];
  });
  const keys = lone.flatMap(({ district }) => namesOf(district).map(lettersKey));
  return {
    relations: new Map(lone.map(({ district, relation }) => [district.code, relation])),
    mayBeIn: (text) => {
      const key = lettersKey(text);
      return (
        keys.some((name) => key.includes(name)) ||
        lone.some(({ district }) => text.includes(district.code))
      );
    },
  };
}

/** What a district is called, or was that it took in. */
function namesOf({ code, name }: District): string[] {
  const former = loadPlaceNames().formerDistricts.filter(({ successors }) =>
    successors.includes(code),
  );
  return [name, ...former.map((district) => district.name)];
}

/** What is left of a text's letters where numerals, i and y may be written one way or the other. */
function lettersKey(text: string): string {
  return bareKey(text).replace(/[\divxy]+/g, '');
}
