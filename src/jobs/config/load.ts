import { access } from 'node:fs/promises';
import { Failure, FINDING_CODES, isFindingCode, REPAIR_NAMES } from '../../findings/index.js';
import { closest } from '../../text/index.js';
import { type Config, EMPTY_CONFIG } from './config.js';
import { readJsonFile } from './read-json.js';

/** Looked for in the working directory when no other file is named. */
const DEFAULT_FILE = 'haicap.config.json';

/**
 * The configuration: the file named, else `haicap.config.json` here if there is one, else nothing.
 * Throws `Failure` config-invalid for a file that breaks its schema or names an unknown code.
 */
export async function loadConfig(file: string | undefined): Promise<Config> {
  if (file === undefined && !(await exists(DEFAULT_FILE))) return EMPTY_CONFIG;
  const path = file ?? DEFAULT_FILE;
  const given = await readJsonFile<Partial<Config>>(path, 'config.schema.json', 'config-invalid');
  const config: Config = { ...EMPTY_CONFIG, ...given };
  const codes = [...Object.keys(config.severities), ...config.ignore.map((rule) => rule.code)];
  for (const code of codes) if (!isFindingCode(code)) throw unknownName(path, code, FINDING_CODES);
  for (const name of Object.keys(config.repairs)) {
    if (!REPAIR_NAMES.some((known) => known === name)) throw unknownName(path, name, REPAIR_NAMES);
  }
  return config;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function unknownName(
  file: string,
  name: string,
  known: readonly string[],
): Failure<'config-invalid'> {
  const near = closest(name, known).map((candidate) => `"${candidate}"`);
  return new Failure('config-invalid', { file, reason: [`"${name}"?`, ...near].join(' → ') });
}
