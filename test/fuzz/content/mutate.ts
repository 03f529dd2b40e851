import { bytesOf, text, workbookOf } from '../../support/documents/workbooks.js';
import { encoded, plainFile, textOf } from '../delimited/file.js';
import type { Mutant } from '../mutant.js';
import { listOf } from '../procedure-list.js';
import { Random } from '../random.js';
import { CONTENT_DAMAGES } from './damages.js';

type Rows = readonly (readonly string[])[];

/**
 * Takes a seed; gives a list of procedures as a workbook or as delimited text, written as it should be,
 * whose content was damaged in one way.
 */
export function mutateContent(seed: number): Mutant {
  const random = new Random(seed);
  const list = listOf(seed);
  const name = random.pick(['a.csv', 'a.xlsx']);
  const original = { name, bytes: written(name, list.texts()) };
  for (const [step, damage] of random.shuffled(Object.entries(CONTENT_DAMAGES))) {
    const damaged = damage(list, random);
    if (damaged === undefined) continue;
    const { rows, heads, ...told } = damaged;
    const numbers = numbersOf(name, rows);
    const content = {
      ...told,
      original,
      heads: new Set(heads.map((index) => numbers[index] ?? 0)),
      lines: new Map(
        list.rows.map(({ code }) => [code, numbers[rows.findIndex((row) => row.includes(code))]]),
      ),
    };
    return { seed, name, steps: [step], bytes: written(name, rows), content };
  }
  return { seed, name, steps: [], bytes: original.bytes };
}

function written(name: string, rows: Rows): Buffer {
  if (name === 'a.csv') {
    const file = plainFile(rows.map((cells) => [...cells]));
    return encoded(textOf(file), file.encoding);
  }
  return bytesOf(workbookOf({ A: rows.map((cells) => cells.map((cell) => text(cell))) }), 'xlsx');
}

/** The numbers of rows as a report gives them: of the line that one begins on, in delimited text. */
function numbersOf(name: string, rows: Rows): number[] {
  let next = 1;
  return rows.map((cells) => {
    const number = next;
    next += name === 'a.csv' ? cells.join(',').split('\n').length : 1;
    return number;
  });
}
