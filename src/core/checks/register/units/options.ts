import type { Commune, EarlierCommune } from '../../../register/index.js';
import type { Said } from '../side.js';
import { type Agreement, agreementOf } from './agreement.js';
import type { Provinces } from './places.js';
import type { UnitIndex } from './unit-index.js';

/** A unit that a row may mean, and what of the row leads to it. */
export interface Option {
  readonly unit: Commune;
  /** `all`: nothing that the row says of code and name speaks against it. */
  readonly fits: 'all' | 'code' | 'name';
  readonly agreement: Agreement;
  /** The unit of an earlier list that the row names, where `unit` took that one in. */
  readonly earlier?: EarlierCommune;
}

const NEAREST_FIRST: readonly Agreement[] = ['official', 'spelling', 'type', 'other'];

function isNearer(one: Agreement, other: Agreement): boolean {
  return NEAREST_FIRST.indexOf(one) < NEAREST_FIRST.indexOf(other);
}

/**
 * Takes what a row says of a unit; gives the units it may mean: the one where code and name agree, with
 * its namesakes of the place stated where that is another; else that of the code and those of the name.
 * None when both are unknown. `bare`: as in `agreementOf`; `within`: as in `narrowed`.
 */
export function optionsOf(
  index: UnitIndex,
  said: Said,
  bare: boolean,
  within?: Provinces,
): readonly Option[] {
  const { code, name } = said;
  const owners = code === undefined ? [] : index.ofCode(code);
  if (name === undefined)
    return owners.slice(0, 1).map((unit) => ({ unit, fits: 'all', agreement: 'official' }));
  const ofCode = owners
    .map((unit) => ({ unit, agreement: agreementOf(name, unit, index, bare) }))
    .sort((a, b) => NEAREST_FIRST.indexOf(a.agreement) - NEAREST_FIRST.indexOf(b.agreement));
  const [best] = ofCode;
  if (best !== undefined && best.agreement !== 'other') {
    const namesakes = index.places.isStated(best.unit, said) ? [] : named('name').filter(isThere);
    // A like name elsewhere is the code's, by a slip of the pen in the code; the name's own unit is where it is said to be.
    const isLike = namesakes.some(({ agreement }) => isNearer(agreement, best.agreement));
    return [{ ...best, fits: isLike ? 'code' : 'all' }, ...namesakes];
  }
  const others = named(code === undefined ? 'all' : 'name');
  return [...ofCode.map((option) => ({ ...option, fits: 'code' as const })), ...others];

  function named(fits: Option['fits']): Option[] {
    return index
      .named(said, within)
      .map((unit) => ({ unit, agreement: agreementOf(name ?? '', unit, index, bare), fits }));
  }

  function isThere({ unit }: Option): boolean {
    return index.places.isStated(unit, said);
  }
}
