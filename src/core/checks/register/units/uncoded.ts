import { foldText } from '../../../../lib/text/index.js';
import type { Relation } from '../../../register/index.js';
import type { Said } from '../side.js';
import type { Places } from './places.js';

/**
 * Whether a row without an old code means a source that was no commune: a whole district, which the row
 * names as the unit or as the unit's district, or land by the words that the law has for it.
 */
export function meansUncoded({ source }: Relation, said: Said, places: Places): boolean {
  if (said.code !== undefined || source.kind === 'commune') return false;
  if (source.kind === 'area') return foldText(said.name ?? '').includes(foldText(source.name));
  if (said.name !== undefined) return places.agreement(said.name, source.unit) !== 'other';
  if (said.districtCode !== undefined) return said.districtCode === source.unit.code;
  return said.district !== undefined && places.agreement(said.district, source.unit) !== 'other';
}
