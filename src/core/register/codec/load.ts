import { readFileSync } from 'node:fs';
import { PACKAGE_FOLDER } from '../../../lib/tables/index.js';
import { lastDate } from '../queries.js';
import type { Register } from '../types.js';
import { decodeRegister, decodeResolutions } from './decode.js';
import { REGISTER_FILES, type RegisterTable, type RegisterTexts } from './files.js';

/** The register stands beside its code, in `src` for the built code as well: it is data, not built. */
export const REGISTER_FOLDER = new URL('src/core/register/data/', PACKAGE_FOLDER);

let loaded: Register | undefined;

/** Gives the register, read once. Throws `RegisterError` when a file is damaged. */
export function loadRegister(): Register {
  loaded ??= decodeRegister(readTexts());
  return loaded;
}

/** The last day on which the register knows a change; without reading the rest of it. */
export function loadLastDate(): string {
  return lastDate({ resolutions: decodeResolutions(readText('resolutions')) });
}

function readTexts(): RegisterTexts {
  const tables = Object.keys(REGISTER_FILES) as RegisterTable[];
  return Object.fromEntries(tables.map((table) => [table, readText(table)])) as RegisterTexts;
}

function readText(table: RegisterTable): string {
  return readFileSync(new URL(REGISTER_FILES[table].file, REGISTER_FOLDER), 'utf8');
}
