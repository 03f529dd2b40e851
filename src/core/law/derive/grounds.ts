import type { Register } from '../../register/index.js';
import type { Scope } from '../assignment/scope.js';
import type { ParsedResolution } from '../resolution/types.js';
import type {
  Derivation,
  DerivationProblem,
  DerivedRelation,
  ProvinceChange,
} from './derivation.js';
import type { HeldRelations } from './held.js';
import { registeredAs } from './told.js';

/** What a text is derived on, whichever grammar reads it. */
export interface Grounds {
  readonly text: string;
  readonly register: Register;
  /** The day of the first list that it knows. */
  readonly since: string;
  readonly held: HeldRelations;
  readonly day: string;
}

/** What a text says of the units of its province. */
export interface Said {
  readonly parsed: ParsedResolution;
  readonly scope: Scope;
  readonly relations: readonly DerivedRelation[];
  readonly provinces?: readonly ProvinceChange[];
  /** Clauses whose names are told already. */
  readonly unsettled?: ReadonlySet<number>;
  readonly problems: readonly DerivationProblem[];
}

/** Takes a text whose province isn't known, with its problems; gives a derivation of nothing. */
export function nothingDerived(
  { register, day }: Grounds,
  parsed: ParsedResolution,
  problems: readonly DerivationProblem[],
): Derivation {
  return { parsed, register, day, relations: [], provinces: [], registered: 'absent', problems };
}

/** Takes what a text says; gives its derivation, held against what the register has under its number. */
export function derivedFrom(
  { text, register, held, day }: Grounds,
  { parsed, scope, relations, provinces = [], unsettled = new Set(), problems }: Said,
): Derivation {
  const differing = held.disagreements(text, parsed, relations, unsettled);
  return {
    parsed,
    register,
    day,
    province: scope.province,
    relations: held.adopt(relations),
    provinces,
    registered: registeredAs(held, differing),
    problems: [...problems, ...differing],
  };
}
