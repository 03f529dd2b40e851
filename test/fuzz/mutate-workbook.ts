import { packParts } from '../support/documents/xlsx.js';
import { type ZipPart, zipOf } from '../support/documents/zip.js';
import { BYTE_DAMAGES } from './byte-damages.js';
import { LIST_EDITS } from './list-edits.js';
import { expectedOf, type Mutant } from './mutant.js';
import { listOf } from './procedure-list.js';
import { Random } from './random.js';
import { Steps } from './steps.js';
import { ARCHIVE_DAMAGES } from './workbook/archive-damages.js';
import {
  partsOf,
  RELATIONSHIPS,
  SHEET,
  STRINGS,
  STYLES,
  TEXT_STORAGES,
  WORKBOOK,
} from './workbook/build.js';
import { type Parts, WORKBOOK_REWRITES } from './workbook/rewrites.js';
import { XML_DAMAGES } from './workbook/xml-damages.js';

const MOST_STEPS = 4;

/** Parts that are damaged, the sheet more often than the others. */
const DAMAGED = [
  SHEET,
  SHEET,
  SHEET,
  SHEET,
  STRINGS,
  STYLES,
  WORKBOOK,
  RELATIONSHIPS,
  '_rels/.rels',
];

/**
 * Takes a seed; gives a list of procedures as an xlsx workbook, written in an unusual way or, two
 * times of three, broken: in its XML, in its archive or in its bytes.
 */
export function mutateWorkbook(seed: number): Mutant {
  const random = new Random(seed);
  const list = listOf(seed);
  const original = { name: 'a.xlsx', bytes: packParts(partsOf(list, () => 'shared')) };
  const steps = new Steps(random);
  steps.edit(list, LIST_EDITS, MOST_STEPS);
  const parts: Parts = partsOf(list, () => random.pick(TEXT_STORAGES));
  steps.edit(parts, WORKBOOK_REWRITES, MOST_STEPS);
  const mutant = { seed, name: 'a.xlsx', steps: steps.taken };
  if (random.chance(0.35)) {
    return { ...mutant, bytes: packParts(parts), expected: expectedOf(list, original) };
  }
  return { ...mutant, bytes: damaged(parts, steps) };
}

function damaged(parts: Parts, steps: Steps): Buffer {
  const { random } = steps;
  for (let left = random.below(3); left >= 0; left -= 1) {
    const name = random.pick(DAMAGED);
    const content = parts[name];
    if (typeof content === 'string')
      parts[name] = steps.transform(content, XML_DAMAGES, MOST_STEPS);
  }
  let entries: readonly ZipPart[] = Object.entries(parts).map(([name, content]) => ({
    name,
    content,
  }));
  if (random.chance(0.2)) entries = steps.transform(entries, ARCHIVE_DAMAGES, 2);
  const bytes = zipOf(entries);
  return random.chance(0.2) ? steps.transform(bytes, BYTE_DAMAGES, MOST_STEPS) : bytes;
}
