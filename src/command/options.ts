import { type Command, Option } from 'commander';
import type { ReadingFlags } from '../core/config/index.js';
import type { CliWords } from './language.js';
import type { NamedFile } from './shared-files.js';

/** Options of every command, as commander leaves them. */
export interface CommonOptions {
  readonly format: string;
  readonly output?: string;
  readonly force?: true;
  readonly failOn: string;
  readonly lang?: string;
  readonly redact?: true;
  readonly input: boolean;
  readonly workspace?: string;
  readonly config?: string;
  readonly all?: true;
}

/** Options of the commands that read lists. */
export type ReadingOptions = ReadingFlags;

export const FORMATS = ['pretty', 'json', 'csv', 'xlsx'] as const;

/** Adds the options that every command has; gives the command. `formats` are those it can write. */
export function addCommonOptions(
  command: Command,
  words: CliWords,
  formats: readonly string[] = FORMATS,
): Command {
  const { options } = words;
  return command
    .optionsGroup(words.headings.common)
    .addOption(new Option('--format <format>', options.format).choices(formats).default('pretty'))
    .option('--output <file>', options.output)
    .option('--force', options.force)
    .addOption(
      new Option('--fail-on <level>', options.failOn)
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .addOption(new Option('--lang <lang>', options.lang).choices(['vi', 'en']))
    .option('--redact', options.redact)
    .option('--no-input', options.noInput)
    .option('--workspace <dir>', options.workspace)
    .option('--config <file>', options.config)
    .option('--all', options.all);
}

/** Adds the options of commands that read lists as datasets; gives the command. */
export function addReadingOptions(command: Command, words: CliWords): Command {
  return addTableOptions(command, words).option('--key <fields>', words.options.key);
}

/** Adds the option of commands whose records may keep what no field takes; gives the command. */
export function addKeepColumns(command: Command, { options }: CliWords): Command {
  return command.option('--keep-columns', options.keepColumns);
}

/** Adds the options of commands that read tables whose rows need no key; gives the command. */
export function addTableOptions(command: Command, words: CliWords): Command {
  const { options } = words;
  return command
    .optionsGroup(words.headings.reading)
    .option('--map <header=field>', options.map, collect, [])
    .option('--mapping <file>', options.mapping)
    .option('--sheet <name>', options.sheet, collect, [])
    .addOption(
      new Option('--encoding <name>', options.encoding).choices([
        'utf-8',
        'utf-16le',
        'utf-16be',
        'windows-1258',
        'windows-1252',
      ]),
    )
    .option('--delimiter <character>', options.delimiter)
    .option('--header-row <row>', options.headerRow)
    .addOption(
      new Option('--date-order <order>', options.dateOrder).choices(['day-first', 'month-first']),
    )
    .addOption(
      new Option('--hidden <read|skip>', options.hidden).choices(['read', 'skip']).default('read'),
    )
    .addOption(
      new Option('--struck <read|skip>', options.struck).choices(['read', 'skip']).default('read'),
    )
    .option('--as-of <date>', options.asOf);
}

/** Options of the commands that settle rows by the ward register. */
export interface SettleFlags {
  readonly vintage: 'detect' | 'before' | 'after';
  readonly subject: 'people' | 'land';
  readonly areas?: string;
  readonly byArea?: true;
  readonly maxQuestions: string;
}

/** The files that a command reads to settle the rows of another, by what names them on the command line. */
export function filesRead(
  file: string,
  { areas, mapping, config }: SettleFlags & ReadingOptions & CommonOptions,
): NamedFile[] {
  return [
    { name: 'FILE', path: file },
    { name: '--areas', path: areas },
    { name: '--mapping', path: mapping },
    { name: '--config', path: config },
  ];
}

/** Different questions that are listed by default: nobody answers more than that one by one. */
const MOST_QUESTIONS = '20000';

/** Adds the options of commands that settle rows by the ward register; gives the command. */
export function addSettleOptions(command: Command, { options }: CliWords): Command {
  return command
    .addOption(
      new Option('--vintage <period>', options.vintage)
        .choices(['detect', 'before', 'after'])
        .default('detect'),
    )
    .addOption(
      new Option('--subject <subject>', options.subject)
        .choices(['people', 'land'])
        .default('people'),
    )
    .option('--areas <file>', options.areas)
    .option('--by-area', options.byArea)
    .option('--max-questions <count>', options.maxQuestions, MOST_QUESTIONS);
}

function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}
