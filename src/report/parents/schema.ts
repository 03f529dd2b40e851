import { PARENT_ROLES } from '../../core/store/index.js';
import { closed, described, list, local, number, sha256, Type } from '../../schemas/index.js';

/** What a merge or a list of changes made a state of. */
export const parents = described(
  'What it was made of: the three sides of a merge, or the target and the list of changes',
  list(
    local(
      'parent',
      Type.Object({
        role: closed(PARENT_ROLES),
        revision: Type.Optional(described('Number of the revision', number)),
        files: Type.Optional(list(Type.Object({ file: Type.String(), sha256 }))),
      }),
    ),
  ),
);
