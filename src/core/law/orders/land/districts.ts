import { looseKey } from '../../../register/index.js';
import type { DistrictName } from '../../resolution/types.js';
import type { Sentence } from '../types.js';

/**
 * The districts that a text merges, parts or makes of one another, group by group: a name under the
 * heading of one may be that of a commune of any of them.
 */
export class DistrictGroups {
  readonly #groups: DistrictName[][] = [];

  constructor(sentences: readonly Sentence[]) {
    for (const { content } of sentences)
      if (content.node === 'district-order') this.#join(content.districts);
  }

  /** The district with all that are bound up with it. */
  of(district: DistrictName): readonly DistrictName[] {
    return this.#groups.find((group) => group.some((one) => isSame(one, district))) ?? [district];
  }

  #join(districts: readonly DistrictName[]): void {
    const bound = this.#groups.filter((group) =>
      group.some((one) => districts.some((other) => isSame(one, other))),
    );
    const joined = [...bound.flat(), ...districts];
    for (const group of bound) this.#groups.splice(this.#groups.indexOf(group), 1);
    this.#groups.push(
      joined.filter((one, at) => joined.findIndex((other) => isSame(one, other)) === at),
    );
  }
}

export function isSame(one: DistrictName, other: DistrictName): boolean {
  return one.type === other.type && looseKey(one.name) === looseKey(other.name);
}
