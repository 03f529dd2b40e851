import { bytesOf, changePart, text, workbookOf } from '../support/documents/workbooks.js';
import { BYTE_DAMAGES } from './byte-damages.js';
import type { Mutant } from './mutant.js';
import { listOf } from './procedure-list.js';
import { Random } from './random.js';
import { Steps } from './steps.js';
import { XML_DAMAGES } from './workbook/xml-damages.js';

/** Takes a seed; gives a list of procedures as a broken ods or xls workbook. */
export function mutateOtherFormat(seed: number): Mutant {
  const random = new Random(seed);
  const steps = new Steps(random);
  const rows = listOf(seed)
    .texts()
    .map((cells) => cells.map((cell) => text(cell)));
  const workbook = workbookOf({ A: rows });
  if (random.chance(0.5)) {
    const bytes = steps.transform(bytesOf(workbook, 'biff8'), BYTE_DAMAGES, 4);
    return { seed, name: 'a.xls', bytes, steps: steps.taken };
  }
  const bytes = changePart(bytesOf(workbook, 'ods'), 'content.xml', (xml) =>
    steps.transform(xml, XML_DAMAGES, 4),
  );
  return { seed, name: 'a.ods', bytes, steps: steps.taken };
}
