import { Command, Option } from 'commander';
import {
  addCommonOptions,
  addSettleOptions,
  addTableOptions,
  type CommandFactory,
  type CommonOptions,
  JUDGING,
  type ReadingOptions,
  run,
  type SettleFlags,
  wardColumnAsker,
  withExample,
} from '../../command/index.js';
import { countOption } from '../../core/findings/choices.js';
import { COLUMN_FORMS, type ColumnForm } from '../../core/settle/choices.js';
import { keepHeapSteady } from './steady-heap.js';

interface ReconcileFlags extends CommonOptions, ReadingOptions, SettleFlags {
  readonly out: string;
  readonly decisions?: string;
  readonly columns?: ColumnForm;
}

export const reconcileCommand: CommandFactory = (words, language) => {
  const command = new Command('reconcile')
    .description(words.commands.reconcile)
    .argument('<file>', words.arguments.recordsFile)
    .requiredOption('--out <file>', words.options.out);
  addSettleOptions(command, words)
    .option('--decisions <file>', words.options.decisions)
    .addOption(new Option('--columns <form>', words.options.columns).choices(COLUMN_FORMS))
    .action((file: string, flags: ReconcileFlags) =>
      run(flags, language, async ({ reading, progress, pause, interactive, redactor }) => {
        keepHeapSteady();
        const { out, vintage, subject, former, areas, decisions } = flags;
        const { besideOf, columnForm, recordQuestions } = await import(
          '../../core/settle/index.js'
        );
        const { reconcileFile } = await import('./run.js');
        const form = columnForm(out, flags.columns);
        const { questions, exceptions } = besideOf(out, file, form);
        const beside = [questions, exceptions].map((path) => ({ name: `--out (${path})`, path }));
        const options = {
          out,
          force: flags.force === true,
          form,
          // Files don't depend on the machine's locale.
          language: flags.lang ?? 'vi',
          vintage,
          subject,
          former,
          byArea: flags.byArea === true,
          maxQuestions: countOption('--max-questions', flags.maxQuestions),
          ...(areas !== undefined && { areas }),
          ...(decisions !== undefined && { decisions }),
          ...(redactor !== undefined && { redactor }),
        };
        const settled = await reading('records', [file], flags, {
          find: recordQuestions,
          beside,
        });
        const ask = interactive ? wardColumnAsker(language, pause) : undefined;
        return reconcileFile(file, options, settled, progress, ask);
      }),
    );
  addTableOptions(command, words);
  addCommonOptions(command, words, JUDGING);
  return withExample(command, words, 'haicap reconcile samples/so-ho.csv --out so-ho-moi.csv');
};
