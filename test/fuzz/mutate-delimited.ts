import { BYTE_DAMAGES } from './byte-damages.js';
import { TEXT_DAMAGES } from './delimited/damages.js';
import { type DelimitedFile, encoded, plainFile, textOf } from './delimited/file.js';
import { REWRITES } from './delimited/rewrites.js';
import { LIST_EDITS } from './list-edits.js';
import { expectedOf, type Mutant } from './mutant.js';
import { listOf } from './procedure-list.js';
import { Random } from './random.js';
import { Steps } from './steps.js';

const MOST_STEPS = 4;

/**
 * Takes a seed; gives a list of procedures as delimited text, written in an unusual way or, every
 * second time, broken.
 */
export function mutateDelimited(seed: number): Mutant {
  const random = new Random(seed);
  const list = listOf(seed);
  const original = { name: 'a.csv', bytes: bytesOf(plainFile(list.texts())) };
  const steps = new Steps(random);
  steps.edit(list, LIST_EDITS, MOST_STEPS);
  const file = plainFile(list.texts());
  steps.edit(file, REWRITES, MOST_STEPS);
  const mutant = { seed, name: 'a.csv', steps: steps.taken };
  if (random.chance(0.5)) {
    return { ...mutant, bytes: bytesOf(file), expected: expectedOf(list, original) };
  }
  const text = steps.transform(textOf(file), TEXT_DAMAGES, MOST_STEPS);
  const bytes = steps.transform(encoded(text, file.encoding), BYTE_DAMAGES, MOST_STEPS);
  return { ...mutant, bytes };
}

function bytesOf(file: DelimitedFile): Buffer {
  return encoded(textOf(file), file.encoding);
}
