import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PACKAGE_FOLDER } from '../../../lib/tables/index.js';
import { runRegister } from '../current.js';
import type { RegisterVersion } from '../overlay/verify.js';
import { lastDate } from '../queries.js';
import type { Register } from '../types.js';
import { decodeRegister, decodeResolutions } from './decode.js';
import { REGISTER_FILES, type RegisterTable, type RegisterTexts } from './files.js';

/** The register stands beside its code, in `src` for the built code as well: it is data, not built. */
export const REGISTER_FOLDER = new URL('src/core/register/data/', PACKAGE_FOLDER);

let loaded: Register | undefined;

/** Gives the register of this run: with its overlay, or that of the installation, read once. Throws `RegisterError` when a file is damaged. */
export function loadRegister(): Register {
  const own = runRegister();
  if (own !== undefined) return own.register;
  loaded ??= decodeRegister(readTexts());
  return loaded;
}

/** The installation's register, as an overlay names it: its last day, and the SHA-256 of its files in their order. */
export function registerVersion(): RegisterVersion {
  const texts = readTexts();
  const hash = createHash('sha256');
  for (const text of Object.values(texts)) hash.update(text);
  return {
    lastDate: lastDate({ resolutions: decodeResolutions(texts.resolutions) }),
    sha256: hash.digest('hex'),
  };
}

/** The last day on which the register knows a change; without reading the rest of it. */
export function loadLastDate(): string {
  const own = runRegister();
  if (own !== undefined) return lastDate(own.register);
  return lastDate({ resolutions: decodeResolutions(readText('resolutions')) });
}

function readTexts(): RegisterTexts {
  const tables = Object.keys(REGISTER_FILES) as RegisterTable[];
  return Object.fromEntries(tables.map((table) => [table, readText(table)])) as RegisterTexts;
}

function readText(table: RegisterTable): string {
  return readFileSync(new URL(REGISTER_FILES[table].file, REGISTER_FOLDER), 'utf8');
}
