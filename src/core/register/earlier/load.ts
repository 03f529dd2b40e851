import { readFileSync } from 'node:fs';
import { REGISTER_FOLDER } from '../codec/load.js';
import { decodeEarlierUnits, EARLIER_COMMUNES, EARLIER_PLACES } from './files.js';
import type { EarlierUnits } from './types.js';

let loaded: EarlierUnits | undefined;

/** Gives the units of earlier lists, read once. Throws `RegisterError` when a file is damaged. */
export function loadEarlierUnits(): EarlierUnits {
  loaded ??= decodeEarlierUnits({
    communes: readText(EARLIER_COMMUNES.file),
    places: readText(EARLIER_PLACES.file),
  });
  return loaded;
}

function readText(file: string): string {
  return readFileSync(new URL(file, REGISTER_FOLDER), 'utf8');
}
