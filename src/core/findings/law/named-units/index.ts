import { nameDoubtful } from './name-doubtful.js';
import { nameSpeltOtherwise } from './name-spelt-otherwise.js';
import { nameUnresolved } from './name-unresolved.js';
import { registerDisagrees } from './register-disagrees.js';
import { unitCreatedTwice } from './unit-created-twice.js';
import { unitNotUsedUp } from './unit-not-used-up.js';
import { unitUsedTwice } from './unit-used-twice.js';

/** Codes about which unit a name in a resolution means. */
export const lawNamedUnits = {
  'name-unresolved': nameUnresolved,
  'name-doubtful': nameDoubtful,
  'name-spelt-otherwise': nameSpeltOtherwise,
  'unit-used-twice': unitUsedTwice,
  'unit-not-used-up': unitNotUsedUp,
  'unit-created-twice': unitCreatedTwice,
  'register-disagrees': registerDisagrees,
};
