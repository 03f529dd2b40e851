import { loadKind } from '../../datasets/index.js';
import { Failure, type RepairName } from '../../findings/index.js';
import { LAST_KNOWN_DATE } from '../as-of.js';
import type { ReadOptions } from '../reading/options.js';
import type { Config } from './config.js';
import { columnOverrides } from './mapping.js';

/** What the command line says about reading lists, as it was typed. */
export interface ReadingFlags {
  readonly map: readonly string[];
  readonly mapping?: string;
  readonly sheet: readonly string[];
  /** Field names with commas between. */
  readonly key?: string;
  readonly asOf?: string;
}

/** Flags over configuration over defaults. Throws `Failure` for flags that say nothing usable. */
export async function readOptions(
  kindName: string,
  flags: ReadingFlags,
  config: Config,
): Promise<ReadOptions> {
  const kind = loadKind(kindName);
  const columns = await columnOverrides(
    kind,
    config.columns[kindName] ?? {},
    flags.mapping,
    flags.map,
  );
  const key = flags.key
    ?.split(',')
    .map((field) => field.trim())
    .filter((field) => field !== '');
  return {
    columns,
    sheets: flags.sheet,
    ...(key === undefined || key.length === 0 ? {} : { key }),
    repairs: (name: RepairName) => config.repairs[name] ?? true,
    severities: config.severities,
    ignore: config.ignore,
    asOf: isoDate('--as-of', flags.asOf ?? config.asOf ?? LAST_KNOWN_DATE),
  };
}

function isoDate(option: string, value: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value)) {
    throw new Failure('option-value', { option, value, expected: 'YYYY-MM-DD' });
  }
  return value;
}
