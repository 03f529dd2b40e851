import { readFileSync } from 'node:fs';
import { once } from '../../../lib/text/index.js';
import { REGISTER_FOLDER } from '../codec/load.js';
import { groupBy } from '../group-by.js';
import { decodeEarlierUnits, EARLIER_COMMUNES, EARLIER_PLACES } from './files.js';
import type { EarlierCommune, EarlierUnits } from './types.js';

let loaded: EarlierUnits | undefined;

/** Gives the units of earlier lists, read once. Throws `RegisterError` when a file is damaged. */
export function loadEarlierUnits(): EarlierUnits {
  loaded ??= decodeEarlierUnits({
    communes: readText(EARLIER_COMMUNES.file),
    places: readText(EARLIER_PLACES.file),
  });
  return loaded;
}

const byCode = once(() =>
  groupBy(
    loadEarlierUnits().communes.filter(({ to }) => to !== undefined),
    ({ code }) => code,
  ),
);

/** Gives the units of earlier lists that ended, by the code that they bore. */
export function earlierCoded(code: string): readonly EarlierCommune[] {
  return byCode().get(code) ?? [];
}

function readText(file: string): string {
  return readFileSync(new URL(file, REGISTER_FOLDER), 'utf8');
}
