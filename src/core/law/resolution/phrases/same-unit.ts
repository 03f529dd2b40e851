import { normaliseToneStyle } from '../../../../lib/text/index.js';
import type { CommuneSource, DistrictName } from '../types.js';

/** Names are the same in either style of tone marks ("Hòa", "Hoà") and in any case. */
export function sameName(one: string, other: string): boolean {
  return key(one) === key(other);
}

/** Whether two sources name one unit: type, name, and the district where both state it. */
export function sameUnit(one: CommuneSource, other: CommuneSource): boolean {
  return (
    one.type === other.type &&
    sameName(one.name, other.name) &&
    sameDistrict(one.district, other.district)
  );
}

function sameDistrict(one: DistrictName | undefined, other: DistrictName | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  return one.type === other.type && sameName(one.name, other.name);
}

function key(name: string): string {
  return normaliseToneStyle(name).toLowerCase();
}
