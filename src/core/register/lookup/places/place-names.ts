import { loadFormerDistricts, loadFormerProvinces } from '../../former/load-places.js';
import type { PlaceNames } from './gazetteer.js';
import { loadShortNames } from './short-names.js';

/** Gives what provinces and districts are called besides their names in the register, read once. */
export function loadPlaceNames(): Required<PlaceNames> {
  return {
    shortNames: loadShortNames(),
    formerDistricts: loadFormerDistricts(),
    formerProvinces: loadFormerProvinces(),
  };
}
