import { readFileSync } from 'node:fs';
import { REGISTER_FOLDER } from '../../codec/load.js';
import { decodeTsv } from '../../codec/tsv.js';

/** What people write for a province besides its name: for short, by another name, by an older one. */
export interface ShortName {
  readonly short: string;
  /** The province's name in the register. */
  readonly name: string;
}

const FILE = 'province-short-names.tsv';

let loaded: readonly ShortName[] | undefined;

/** Gives the short names of provinces, read once. Throws `RegisterError` when the file is damaged. */
export function loadShortNames(): readonly ShortName[] {
  loaded ??= decodeTsv(
    readFileSync(new URL(FILE, REGISTER_FOLDER), 'utf8'),
    ['short', 'name'],
    FILE,
    (cells, at) => ({ short: cells[at] ?? '', name: cells[at + 1] ?? '' }),
  );
  return loaded;
}
