import { readFileSync } from 'node:fs';
import { once } from '../../../lib/text/index.js';
import { loadRegister, REGISTER_FOLDER } from '../codec/load.js';
import { groupBy } from '../group-by.js';
import type { Register } from '../types.js';
import { lastDayOfLists } from './at.js';
import { decodeEarlierUnits, EARLIER_COMMUNES, EARLIER_PLACES } from './files.js';
import { registerWithBefore } from './relations.js';
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

/** Gives the register as it stood on a day: with the units of then, where that is before the last list. */
export function loadRegisterOn(day: string): Register {
  const register = loadRegister();
  return day < lastDayOfLists(register)
    ? registerWithBefore(register, loadEarlierUnits(), day)
    : register;
}

function readText(file: string): string {
  return readFileSync(new URL(file, REGISTER_FOLDER), 'utf8');
}
