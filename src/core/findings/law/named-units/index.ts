import { dissolutionOpen } from './dissolution-open.js';
import { joinedWithItself } from './joined-with-itself.js';
import { nameDoubtful } from './name-doubtful.js';
import { nameSpeltOtherwise } from './name-spelt-otherwise.js';
import { nameTaken } from './name-taken.js';
import { nameUnresolved } from './name-unresolved.js';
import { pairsUndecided } from './pairs-undecided.js';
import { partAmbiguous } from './part-ambiguous.js';
import { registerDisagrees } from './register-disagrees.js';
import { unitCreatedTwice } from './unit-created-twice.js';
import { unitNotUsedUp } from './unit-not-used-up.js';
import { unitUsedTwice } from './unit-used-twice.js';

/** Codes about which unit a name in a resolution means. */
export const lawNamedUnits = {
  'name-unresolved': nameUnresolved,
  'name-taken': nameTaken,
  'part-ambiguous': partAmbiguous,
  'joined-with-itself': joinedWithItself,
  'pairs-undecided': pairsUndecided,
  'name-doubtful': nameDoubtful,
  'name-spelt-otherwise': nameSpeltOtherwise,
  'unit-used-twice': unitUsedTwice,
  'unit-not-used-up': unitNotUsedUp,
  'dissolution-open': dissolutionOpen,
  'unit-created-twice': unitCreatedTwice,
  'register-disagrees': registerDisagrees,
};
