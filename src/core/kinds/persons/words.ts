import { readFileSync } from 'node:fs';
import { PACKAGE_FOLDER } from '../../../lib/tables/index.js';
import { once, type PersonalWords } from '../../../lib/text/index.js';

const FILE = new URL('schemas/headers/persons.json', PACKAGE_FOLDER);

/** What a column of persons holds: `others` is personal, and says nothing that is looked for elsewhere. */
export type PersonColumn = 'names' | 'numbers' | 'others';

/** By what personal data are known, as declared in `schemas/headers/persons.json`. */
export interface PersonsFile extends Omit<PersonalWords, 'numbers' | 'labels'> {
  readonly headers: Readonly<Record<PersonColumn, readonly string[]>>;
}

/** The words of persons. */
export const personsFile: () => PersonsFile = once(
  () => JSON.parse(readFileSync(FILE, 'utf8')) as PersonsFile,
);

/** Those by which a text is searched. */
export function personalWords(): PersonalWords {
  const { headers, titles, surnames, places } = personsFile();
  return { titles, surnames, places, numbers: headers.numbers, labels: headers.names };
}
