import { dirname, isAbsolute, join } from 'node:path';
import { readJsonFile } from '../checked-json/index.js';
import { isProfileFile } from '../portal/index.js';
import { type Config, type ConfigFile, EMPTY_CONFIG } from './config.js';
import { nameProblems } from './names.js';
import { nearestConfig } from './nearest.js';

/**
 * The configuration: the file named, else the nearest `haicap.config.json` in this folder or above,
 * else nothing. Throws `Failure` config-invalid with all that breaks its schema or names what isn't there.
 */
export async function loadConfig(named: string | undefined): Promise<Config> {
  const file = named ?? nearestConfig(process.cwd());
  if (file === undefined) return EMPTY_CONFIG;
  const given = await readJsonFile<ConfigFile>(
    file,
    'config.schema.json',
    'config-invalid',
    nameProblems,
  );
  const isAbove = named === undefined && dirname(file) !== '.';
  const config = { ...EMPTY_CONFIG, ...given, file, isAbove };
  const { registerOverlay } = config;
  return {
    ...config,
    ...(registerOverlay !== undefined && { registerOverlay: beside(file, registerOverlay) }),
    export: exportBeside(file, config.export),
  };
}

/** Paths in a configuration are meant from where it stands, wherever the command is run. */
function exportBeside(file: string, { to, profile, ...said }: Config['export']): Config['export'] {
  return {
    ...said,
    ...(to !== undefined && { to: beside(file, to) }),
    ...(profile !== undefined && {
      profile: isProfileFile(profile) ? beside(file, profile) : profile,
    }),
  };
}

function beside(file: string, path: string): string {
  return isAbsolute(path) ? path : join(dirname(file), path);
}
