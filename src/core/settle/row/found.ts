import type { Commune, FormerName, Relation } from '../../register/index.js';

/** The names that an address was read as: the ward's and those of the places that it lies in. */
export interface ReadNames {
  readonly ward: string;
  readonly district?: string | undefined;
  readonly province?: string | undefined;
}

/** What one period makes of an evidence; `names` where they were read out of an address. */
export type Reading = Found & {
  readonly names?: ReadNames;
  /** Whether the rest of the address may decide: its names may be a street's, or it holds those of two wards. */
  readonly isOpen?: boolean;
};

/** By wards that are found by one, the names of before. */
export type FormerNamesOf = ReadonlyMap<Commune, FormerName>;

/** Which wards it may be. */
type Found =
  /**
   * One ward, and nothing speaks against it. `by` what it is known: its code alone; its code, among several
   * that the name fits; its name alone; or both, each sure by itself; or a name or a code of before that it, or a
   * unit that it took in, bore: that is told.
   */
  | {
      readonly kind: 'one';
      readonly unit: Commune;
      readonly by: 'code' | 'code-among-names' | 'name' | 'both' | 'former';
      readonly former?: FormerName;
    }
  /**
   * None for sure; `contradiction`: the code is the first of the wards, and what else stands in the row says another:
   * those that follow by their names, or, when it is the only one, a place where it doesn't lie.
   */
  | { readonly kind: 'contradiction'; readonly units: readonly Commune[] }
  /**
   * `misplaced`: the first of them has the name and the district stated, and lies in another province; `former`: those
   * to which a unit of before came that fits, by sources too weak to settle it; none of them where nobody knows.
   */
  | {
      readonly kind: 'proposed';
      readonly units: readonly Commune[];
      readonly misplaced?: Commune;
      readonly former?: readonly Commune[];
      readonly formerly?: FormerNamesOf;
    }
  /** A second code of these stands there, and no name beside it. */
  | { readonly kind: 'code-second'; readonly units: readonly Commune[] }
  /** A code stands there that can't be read or that no ward bears, beside the names of these. */
  | { readonly kind: 'code-unknown'; readonly units: readonly Commune[] }
  /**
   * `firm`: how many of them agree with all that is stated; the others leave something open. `isLost`: a unit of before
   * fits as well, and nobody knows what became of it.
   */
  | {
      readonly kind: 'several';
      readonly units: readonly Commune[];
      readonly firm: 'none' | 'some' | 'all';
      readonly isLost?: boolean;
      readonly formerly?: FormerNamesOf;
    }
  /** A district that had no communes: all of it became one ward. */
  | { readonly kind: 'district'; readonly relation: Relation }
  | { readonly kind: 'none' };
