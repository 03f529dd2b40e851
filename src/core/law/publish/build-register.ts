import { fileURLToPath } from 'node:url';
import { ensureFolder, writeWhole } from '../../../lib/tables/index.js';
import {
  EARLIER_COMMUNES,
  EARLIER_PLACES,
  encodeEarlierUnits,
  encodeFormerDistricts,
  encodeFormerNames,
  encodeFormerProvinces,
  encodeNamesakes,
  encodeRegister,
  FORMER_DISTRICTS,
  FORMER_NAME_SOURCES,
  FORMER_NAMES,
  FORMER_PROVINCES,
  NAMESAKES,
  REGISTER_FILES,
  REGISTER_FOLDER,
  type RegisterTable,
} from '../../register/index.js';
import { type BuiltRegister, buildRegister } from '../build/build-register.js';
import type { Contradiction } from '../build/contradiction.js';
import { namesakesOf } from '../sources/former/namesakes.js';
import type { ReadEarlierUnits } from '../sources/lists/earlier-units.js';
import { readRegisterSources } from './register-sources.js';

/** What a build made of its sources. */
export interface RegisterBuild extends Pick<BuiltRegister, 'reports' | 'contradictions'> {
  /** The register's files, by name; not to be written while there are contradictions. */
  readonly files: ReadonlyMap<string, string>;
  /** Entries of the community's list of former names whose place names no commune. */
  readonly unplacedNames: number;
}

/** Builds the register from a folder of sources; writes nothing. Throws `Failure` or `SourceError`. */
export async function buildRegisterFrom(folder: string): Promise<RegisterBuild> {
  const read = await readRegisterSources(folder);
  const { former, earlier } = read;
  const { register, reports, contradictions } = buildRegister(read.sources);
  const texts = encodeRegister(register);
  const names = encodeFormerNames(former);
  const units = encodeEarlierUnits(earlier);
  const { provinces } = register;
  const namesakes = namesakesOf(read.sources.old, provinces, earlier.communes);
  const tables = Object.keys(REGISTER_FILES) as RegisterTable[];
  return {
    reports,
    contradictions: [...contradictions, ...lostUnits(earlier)],
    files: new Map([
      ...tables.map((table) => [REGISTER_FILES[table].file, texts[table]] as const),
      [FORMER_NAMES.file, names.names],
      [FORMER_NAME_SOURCES.file, names.sources],
      [EARLIER_COMMUNES.file, units.communes],
      [EARLIER_PLACES.file, units.places],
      [FORMER_DISTRICTS.file, encodeFormerDistricts(read.formerDistricts)],
      [NAMESAKES.file, encodeNamesakes(namesakes)],
      [FORMER_PROVINCES.file, encodeFormerProvinces(read.formerProvinces)],
    ]),
    unplacedNames: former.unplaced,
  };
}

/** Writes the files of a build beside the code that reads them, each whole or not at all. */
export async function writeRegister(files: ReadonlyMap<string, string>): Promise<void> {
  const folder = fileURLToPath(REGISTER_FOLDER);
  await ensureFolder(folder);
  for (const [name, text] of files)
    await writeWhole(`${folder}${name}`, text, { force: true, isPublic: true });
}

/** Every unit of a list is in the next one or has an end, and every list has as many as the office says. */
function lostUnits({ lost, differing }: ReadEarlierUnits): Contradiction[] {
  return [
    ...lost.map((unit): Contradiction => ({ rule: 'former-unit-without-end', unit })),
    ...differing.map((one): Contradiction => ({ rule: 'list-total-differs', ...one })),
  ];
}
