import { columnNamed, kindNames, loadKind } from '../../datasets/index.js';
import { EXPORT_PROFILES } from '../../export/index.js';
import { exists } from '../../files/index.js';
import {
  Failure,
  FINDING_CODES,
  isRefusing,
  isRejecting,
  REPAIR_NAMES,
} from '../../findings/index.js';
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
  const config: Config = { ...EMPTY_CONFIG, ...given, file: path };
  verify(path, config);
  return config;
}

/** Names that the schema can't know: codes, repairs, kinds, fields, profiles. */
function verify(file: string, config: Config): void {
  for (const code of Object.keys(config.severities)) requireKnown(file, code, FINDING_CODES);
  for (const { code } of config.ignore) {
    requireKnown(file, code, FINDING_CODES);
    // A row would be set aside, or nothing be done, and nothing would say why.
    if (isRejecting(code) || isRefusing(code))
      throw invalid(file, `ignore: "${code}" (haicap explain ${code})`);
  }
  for (const name of Object.keys(config.repairs)) requireKnown(file, name, REPAIR_NAMES);
  for (const [kind, columns] of Object.entries(config.columns)) {
    requireKnown(file, kind, kindNames());
    for (const field of Object.values(columns))
      if (field !== null) requireColumn(file, kind, field);
  }
  const { profile } = config.export;
  if (profile !== undefined) requireKnown(file, profile, EXPORT_PROFILES);
}

function requireKnown(file: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const near = closest(name, known).map((candidate) => `"${candidate}"`);
  throw invalid(file, near.length === 0 ? `"${name}"` : `"${name}" → ${near.join(', ')}?`);
}

/** By its name or label, as on the command line. */
function requireColumn(file: string, kind: string, field: string): void {
  try {
    columnNamed(loadKind(kind), field);
  } catch (cause) {
    if (!(cause instanceof Failure) || cause.code !== 'field-unknown') throw cause;
    throw invalid(file, `"${field}" → ${String(cause.params.closest)}?`);
  }
}

function invalid(file: string, reason: string): Failure<'config-invalid'> {
  return new Failure('config-invalid', { file, reason });
}
