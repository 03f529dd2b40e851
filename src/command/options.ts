import { type Command, Option } from 'commander';
import type { ReadingFlags } from '../core/config/index.js';
import { type FailOn, THRESHOLDS } from '../core/findings/choices.js';
import { DATE_ORDERS, LANGUAGES } from '../core/kinds/choices.js';
import type { Language } from '../core/kinds/index.js';
import { TREATMENTS } from '../core/layout/choices.js';
import { FORMER_STRENGTHS, type FormerStrength } from '../core/register/choices.js';
import { PERIODS, type Period, SUBJECTS, type Subject } from '../core/settle/choices.js';
import { ENCODINGS } from '../lib/tables/choices.js';
import type { ReportFormat } from '../report/choices.js';
import { formatsOf } from './format-of-name.js';
import type { CliWords } from './language.js';

/** Options of every command, as commander leaves them. */
export interface CommonOptions {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly force?: true;
  readonly failOn: FailOn;
  readonly lang?: Language;
  readonly redact?: true;
  readonly redactFiles?: true;
  readonly input: boolean;
  readonly workspace?: string;
  readonly config?: string;
  readonly registerOverlay?: string;
  readonly all?: true;
  readonly baseline?: string;
  readonly baselineUpdate?: true;
}

/** Options of the commands that read lists. */
export type ReadingOptions = ReadingFlags;

/**
 * What some commands have and others haven't. `tables`: formats of rows; `remarks`: formats of
 * checkers, of which findings or changes are entries; `notice`: a text that an office publishes; `severities`: something to fail on; `samples`:
 * more than is shown at once; `persons`: texts of or about people; `writes`: files besides the report,
 * whatever is asked.
 */
export type CommonPart =
  | 'tables'
  | 'remarks'
  | 'notice'
  | 'workspace'
  | 'severities'
  | 'samples'
  | 'persons'
  | 'writes';

/** What commands have that read lists and judge them. */
export const JUDGING: readonly CommonPart[] = [
  'tables',
  'remarks',
  'severities',
  'samples',
  'persons',
];

/** Commands that write files besides their report. */
const WRITING = new WeakSet<Command>();

/** Whether a command writes files besides its report, whatever is asked. */
export function writesAlways(command: Command): boolean {
  return WRITING.has(command);
}

/**
 * Adds the options that every command has, and those of the parts that this one has; gives the command. An option whose
 * promise holds all the same (nothing is shortened, nothing is anybody's) is not offered, but no error in a script.
 */
export function addCommonOptions(
  command: Command,
  { options, headings }: CliWords,
  parts: readonly CommonPart[],
): Command {
  const has = (part: CommonPart) => parts.includes(part);
  if (has('writes')) WRITING.add(command);
  const offered = (part: CommonPart, option: Option) => option.hideHelp(!has(part));
  command
    .optionsGroup(headings.common)
    .addOption(
      new Option('--format <format>', options.format)
        .choices(
          formatsOf({ tables: has('tables'), remarks: has('remarks'), notice: has('notice') }),
        )
        .default('pretty'),
    )
    .option('--output <file>', options.output)
    .option('--force', options.force)
    .addOption(offered('severities', failOnOption(options.failOn)))
    .addOption(offered('samples', new Option('--all', options.all)))
    .addOption(new Option('--lang <lang>', options.lang).choices(LANGUAGES))
    .addOption(offered('persons', new Option('--redact', options.redact)))
    .addOption(offered('persons', new Option('--redact-files', options.redactFiles)))
    .option('--no-input', options.noInput)
    .option('--config <file>', options.config);
  if (has('remarks'))
    command
      .option('--baseline <file>', options.baseline)
      .option('--baseline-update', options.baselineUpdate);
  return has('workspace') ? command.option('--workspace <dir>', options.workspace) : command;
}

function failOnOption(help: string): Option {
  return new Option('--fail-on <level>', help).choices(THRESHOLDS).default('error');
}

/** Adds the option of commands that ask the ward register; gives the command. */
export function addRegisterOption(command: Command, { options }: CliWords): Command {
  return command.option('--register-overlay <file>', options.registerOverlay);
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
  const reading = command
    .optionsGroup(words.headings.reading)
    .option('--map <header=field>', options.map, collect, [])
    .option('--mapping <file>', options.mapping)
    .option('--sheet <name>', options.sheet, collect, [])
    .addOption(new Option('--encoding <name>', options.encoding).choices(ENCODINGS))
    .option('--delimiter <character>', options.delimiter)
    .option('--header-row <row>', options.headerRow)
    .addOption(new Option('--date-order <order>', options.dateOrder).choices(DATE_ORDERS))
    .addOption(
      new Option('--hidden <read|skip>', options.hidden).choices(TREATMENTS).default('read'),
    )
    .addOption(
      new Option('--struck <read|skip>', options.struck).choices(TREATMENTS).default('read'),
    )
    .option('--as-of <date>', options.asOf);
  return addRegisterOption(reading, words);
}

/** Options of the commands that settle rows by the ward register. */
export interface SettleFlags {
  readonly vintage: Period;
  readonly subject: Subject;
  readonly former: FormerStrength;
  readonly areas?: string;
  readonly byArea?: true;
  readonly maxQuestions: string;
}

/** Different questions that are listed by default: nobody answers more than that one by one. */
const MOST_QUESTIONS = '20000';

/** Adds the options of commands that settle rows by the ward register; gives the command. */
export function addSettleOptions(command: Command, { options }: CliWords): Command {
  return command
    .addOption(new Option('--vintage <period>', options.vintage).choices(PERIODS).default('detect'))
    .addOption(
      new Option('--subject <subject>', options.subject).choices(SUBJECTS).default('people'),
    )
    .addOption(formerOption(options.former))
    .option('--areas <file>', options.areas)
    .option('--by-area', options.byArea)
    .option('--max-questions <count>', options.maxQuestions, MOST_QUESTIONS);
}

/** From which strength on a name of before 30 June 2025 settles. */
export function formerOption(help: string): Option {
  return new Option('--former <strength>', help).choices(FORMER_STRENGTHS).default('agreeing');
}

/** Of an option that may be named more than once. */
export function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}
