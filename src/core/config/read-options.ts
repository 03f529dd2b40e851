import { countOption, Failure, type RepairName } from '../findings/index.js';
import { type DateOrder, fieldsNamed, type Kind, loadKind } from '../kinds/index.js';
import { columnOverrides, type ReadOptions } from '../reading/index.js';
import { asOfDate } from './as-of.js';
import type { Config } from './config.js';

/** What the command line says about reading lists, as it was typed. */
export interface ReadingFlags {
  readonly map: readonly string[];
  readonly mapping?: string;
  readonly sheet: readonly string[];
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly headerRow?: string;
  /** Absent: as the columns tell. */
  readonly dateOrder?: DateOrder;
  readonly hidden: string;
  /** Absent: they are read. */
  readonly struck?: string;
  readonly keepColumns?: true;
  /** Names or labels of fields, with commas between. */
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
  const configured = config.columns[kindName] ?? {};
  return {
    ...(await columnOverrides(kind, configured, flags.mapping, flags.map)),
    sheets: flags.sheet,
    ...(flags.encoding !== undefined && { encoding: flags.encoding }),
    ...(flags.delimiter !== undefined && { delimiter: delimiterOf(flags.delimiter) }),
    ...(flags.dateOrder !== undefined && { dateOrder: flags.dateOrder }),
    hidden: flags.hidden === 'skip' ? 'skip' : 'read',
    struck: flags.struck === 'skip' ? 'skip' : 'read',
    ...(flags.keepColumns === true && { unclaimed: 'keep' }),
    ...(flags.headerRow !== undefined && {
      headerRow: countOption('--header-row', flags.headerRow),
    }),
    ...(flags.key !== undefined && { key: keyFields(kind, flags.key) }),
    ...(config.kinds[kindName] === undefined ? {} : { own: config.kinds[kindName] }),
    repairs: (name: RepairName) => config.repairs[name] ?? true,
    severities: config.severities,
    ignore: config.ignore,
    asOf: asOfDate(flags.asOf ?? config.asOf),
  };
}

function keyFields(kind: Kind, text: string): readonly string[] {
  const given = text.split(',').map((field) => field.trim());
  const fields = given.includes('') ? [] : fieldsNamed(kind, text);
  if (fields.length === 0 || new Set(fields).size < fields.length) {
    throw new Failure('option-value', { option: '--key', value: text, expected: 'name,fields' });
  }
  return fields;
}

function delimiterOf(text: string): string {
  if (text === 'tab') return '\t';
  if (/^[^\s"'\p{L}\p{N}]$/u.test(text)) return text;
  throw new Failure('option-value', { option: '--delimiter', value: text, expected: ', ; | tab' });
}
