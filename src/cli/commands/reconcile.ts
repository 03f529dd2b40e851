import { Command, Option } from 'commander';
import { type CommandFactory, withExample } from '../context.js';
import {
  addCommonOptions,
  addReadingOptions,
  type CommonOptions,
  type ReadingOptions,
} from '../options.js';
import { run } from '../run.js';
import { keepHeapSteady } from '../steady-heap.js';

interface ReconcileFlags extends CommonOptions, ReadingOptions {
  readonly out: string;
  readonly vintage: 'detect' | 'before' | 'after';
  readonly subject: 'people' | 'land';
  readonly areas?: string;
  readonly decisions?: string;
}

export const reconcileCommand: CommandFactory = (words, language) => {
  const command = new Command('reconcile')
    .description(words.commands.reconcile)
    .argument('<file>', words.arguments.recordsFile)
    .requiredOption('--out <file>', words.options.out)
    .addOption(
      new Option('--vintage <period>', words.options.vintage)
        .choices(['detect', 'before', 'after'])
        .default('detect'),
    )
    .addOption(
      new Option('--subject <subject>', words.options.subject)
        .choices(['people', 'land'])
        .default('people'),
    )
    .option('--areas <file>', words.options.areas)
    .option('--decisions <file>', words.options.decisions)
    .action((file: string, flags: ReconcileFlags) =>
      run(flags, language, async ({ jobs, reading, progress }) => {
        keepHeapSteady();
        const { out, vintage, subject, areas, decisions } = flags;
        const options = {
          out,
          force: flags.force === true,
          vintage,
          subject,
          ...(areas !== undefined && { areas }),
          ...(decisions !== undefined && { decisions }),
        };
        return jobs.reconcileFile(file, options, await reading('records', [file], flags), progress);
      }),
    );
  addReadingOptions(command, words);
  addCommonOptions(command, words);
  return withExample(command, words, 'haicap reconcile samples/so-ho.csv --out so-ho-moi.csv');
};
