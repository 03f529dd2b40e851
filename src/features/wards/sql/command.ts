import { Command, Option } from 'commander';
import {
  addCommonOptions,
  addRegisterOption,
  type CommandFactory,
  type CommonOptions,
  formerOption,
  run,
  withExample,
} from '../../../command/index.js';
import type { FormerStrength } from '../../../core/register/choices.js';
import { SUBJECTS, type Subject } from '../../../core/settle/choices.js';
import { SQL_DIALECTS, type SqlDialect } from '../../../core/sql/choices.js';

interface SqlFlags extends CommonOptions {
  readonly dialect: SqlDialect;
  readonly asOf?: string;
  readonly subject: Subject;
  readonly former: FormerStrength;
  readonly table?: string;
  readonly schema?: string;
  readonly codeColumn?: string;
  readonly areaColumn?: string;
  readonly keyColumn?: string;
  readonly decisions?: string;
  readonly dryRun?: true;
  readonly inverse?: true;
}

export const sqlCommand: CommandFactory = (words, language) => {
  const { options: help } = words;
  const command = new Command('sql')
    .description(words.commands.sql)
    .addOption(
      new Option('--dialect <dialect>', help.dialect).choices(SQL_DIALECTS).makeOptionMandatory(),
    )
    .option('--table <name>', help.table)
    .option('--schema <name>', help.schema)
    .option('--code-column <column>', help.codeColumn)
    .option('--area-column <column>', help.areaColumn)
    .option('--key-column <column>', help.keyColumn)
    .option('--decisions <file>', help.decisions)
    .option('--dry-run', help.sqlDryRun)
    .option('--inverse', help.inverse)
    .addOption(new Option('--subject <subject>', help.subject).choices(SUBJECTS).default('people'))
    .addOption(formerOption(help.former))
    .option('--as-of <date>', help.asOf)
    .action(({ dialect, subject, former, ...flags }: SqlFlags) =>
      run(flags, language, async ({ config }) => {
        const { asOf, table, schema, codeColumn, areaColumn, keyColumn } = flags;
        const { decisions, dryRun, inverse } = flags;
        const options = {
          dialect,
          asOf,
          subject,
          former,
          table,
          schema,
          codeColumn,
          areaColumn,
          keyColumn,
          decisions,
          dryRun: dryRun === true,
          inverse: inverse === true,
        };
        const { wardsSql } = await import('./run.js');
        return wardsSql(options, config);
      }),
    );
  addRegisterOption(command, words);
  addCommonOptions(command, words, ['remarks', 'severities', 'samples', 'persons']);
  return withExample(
    command,
    words,
    'haicap wards sql --dialect postgres --table ho_gia_dinh --code-column ma_xa --dry-run',
  );
};
