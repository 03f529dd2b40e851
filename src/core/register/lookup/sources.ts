import { loadEarlierUnits } from '../earlier/load.js';
import { loadFormerNames } from '../former/load.js';
import { loadNamesakes } from '../former/namesakes.js';
import type { Register } from '../types.js';
import type { MatcherSources, UnitsBefore } from './matcher.js';
import { loadPlaceNames } from './places/place-names.js';

/** Takes the register; gives all that a matcher of it answers from. */
export function matcherSources(
  register: Register,
): MatcherSources & { readonly before: UnitsBefore } {
  return {
    register,
    former: loadFormerNames(),
    before: { earlier: () => loadEarlierUnits().communes, namesakes: loadNamesakes() },
    ...loadPlaceNames(),
  };
}
