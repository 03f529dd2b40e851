import type { CodedCommune, CodedProvince } from '../sources/code-letters.js';
import type { LaterChange } from '../sources/later-changes.js';
import type { OldList } from '../sources/old-units.js';
import type { WitnessProvince } from '../sources/province-witness.js';

/** A resolution's text, under the name that messages call it by. */
export interface ResolutionText {
  readonly name: string;
  readonly text: string;
}

/** Everything that the register is built from; `witness` is only compared. */
export interface RegisterSources {
  readonly resolutions: readonly ResolutionText[];
  readonly old: OldList;
  readonly provinces: readonly CodedProvince[];
  readonly communes: readonly CodedCommune[];
  readonly changes: readonly LaterChange[];
  readonly witness: readonly WitnessProvince[];
}
