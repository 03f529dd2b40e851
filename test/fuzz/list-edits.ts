import { HOSTILE_TEXTS, type ProcedureList } from './procedure-list.js';
import type { Random } from './random.js';

/** Changes a list before it is written as a file; the list stays valid. */
export const LIST_EDITS: Readonly<Record<string, (list: ProcedureList, random: Random) => void>> = {
  'hostile cell': (list, random) => list.touch(random, random.pick(HOSTILE_TEXTS)),
  'another hostile cell': (list, random) => list.touch(random, random.pick(HOSTILE_TEXTS)),
  'rows in another order': ({ rows }, random) =>
    rows.splice(0, rows.length, ...random.shuffled(rows)),
  'columns in another order': (list, random) => list.reorderColumns(random),
  'odd column': (list, random) =>
    list.addColumn(random.pick(['__proto__', 'constructor', '=1+1', 'x']), 'y'),
};
