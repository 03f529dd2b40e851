import { fileURLToPath } from 'node:url';
import { ensureFolder, writeWhole } from '../../../lib/tables/index.js';
import {
  EARLIER_COMMUNES,
  EARLIER_PLACES,
  encodeEarlierUnits,
  encodeFormerNames,
  encodeRegister,
  FORMER_NAME_SOURCES,
  FORMER_NAMES,
  REGISTER_FILES,
  REGISTER_FOLDER,
  type RegisterTable,
} from '../../register/index.js';
import { type BuiltRegister, buildRegister } from '../build/build-register.js';
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
  const { sources, former, earlier } = await readRegisterSources(folder);
  const { register, reports, contradictions } = buildRegister(sources);
  const texts = encodeRegister(register);
  const names = encodeFormerNames(former);
  const units = encodeEarlierUnits(earlier);
  const tables = Object.keys(REGISTER_FILES) as RegisterTable[];
  return {
    reports,
    contradictions,
    files: new Map([
      ...tables.map((table) => [REGISTER_FILES[table].file, texts[table]] as const),
      [FORMER_NAMES.file, names.names],
      [FORMER_NAME_SOURCES.file, names.sources],
      [EARLIER_COMMUNES.file, units.communes],
      [EARLIER_PLACES.file, units.places],
    ]),
    unplacedNames: former.unplaced,
  };
}

/** Writes the files of a build beside the code that reads them, each whole or not at all. */
export async function writeRegister(files: ReadonlyMap<string, string>): Promise<void> {
  const folder = fileURLToPath(REGISTER_FOLDER);
  await ensureFolder(folder);
  for (const [name, text] of files) await writeWhole(`${folder}${name}`, text, { force: true });
}
