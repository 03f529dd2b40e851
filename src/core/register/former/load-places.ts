import { readFileSync } from 'node:fs';
import { REGISTER_FOLDER } from '../codec/load.js';
import {
  decodeFormerDistricts,
  decodeFormerProvinces,
  FORMER_DISTRICTS,
  FORMER_PROVINCES,
} from './place-files.js';
import type { FormerDistrict, FormerProvince } from './places.js';

let districts: readonly FormerDistrict[] | undefined;
let provinces: readonly FormerProvince[] | undefined;

/** Gives the districts of before, read once. Throws `RegisterError` when the file is damaged. */
export function loadFormerDistricts(): readonly FormerDistrict[] {
  districts ??= decodeFormerDistricts(readText(FORMER_DISTRICTS.file));
  return districts;
}

/** Gives the provinces of before, read once. Throws `RegisterError` when the file is damaged. */
export function loadFormerProvinces(): readonly FormerProvince[] {
  provinces ??= decodeFormerProvinces(readText(FORMER_PROVINCES.file));
  return provinces;
}

function readText(file: string): string {
  return readFileSync(new URL(file, REGISTER_FOLDER), 'utf8');
}
