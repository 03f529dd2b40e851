import { Command } from 'commander';
import {
  addCommonOptions,
  addSettleOptions,
  addTableOptions,
  type CommandFactory,
  type CommonOptions,
  JUDGING,
  noteAnswersKept,
  type ReadingOptions,
  run,
  type SettleFlags,
  wardColumnAsker,
  withExample,
} from '../../command/index.js';
import { countOption } from '../../core/findings/choices.js';

interface ReviewFlags extends CommonOptions, ReadingOptions, SettleFlags {
  readonly decisions?: string;
  readonly workbook?: string;
  readonly fromWorkbook?: string;
  readonly author?: string;
}

export const reviewCommand: CommandFactory = (words, language) => {
  const { options: help } = words;
  const command = new Command('review')
    .description(words.commands.review)
    .argument('<file>', words.arguments.recordsFile);
  addSettleOptions(command, words)
    .option('--decisions <file>', help.answers)
    .option('--workbook <file>', help.workbook)
    .option('--from-workbook <file>', help.fromWorkbook)
    .option('--author <name>', help.answerer)
    .action((file: string, flags: ReviewFlags) =>
      run(flags, language, async ({ reading, progress, pause, interactive, redactor }) => {
        const { areas, decisions, workbook, fromWorkbook, author, vintage, subject, former } =
          flags;
        const options = {
          vintage,
          subject,
          former,
          byArea: flags.byArea === true,
          maxQuestions: countOption('--max-questions', flags.maxQuestions),
          // Files don't depend on the machine's locale.
          language: flags.lang ?? 'vi',
          force: flags.force === true,
          ...(areas !== undefined && { areas }),
          ...(decisions !== undefined && { decisions }),
          ...(workbook !== undefined && { workbook }),
          ...(fromWorkbook !== undefined && { fromWorkbook }),
          ...(author !== undefined && { author }),
          ...(redactor !== undefined && { redactor }),
        };
        const { recordQuestions } = await import('../../core/settle/index.js');
        const settled = await reading('records', [file], flags, { find: recordQuestions });
        const { questionAsker } = await import('./asking/asker.js');
        const ask = interactive ? questionAsker(language, pause, author !== undefined) : undefined;
        const reviewer = {
          ask,
          askColumn: interactive ? wardColumnAsker(language, pause) : undefined,
          now: () => new Date(),
          kept: noteAnswersKept,
        };
        const { review } = await import('./run.js');
        return review(file, options, settled, progress, reviewer);
      }),
    );
  addTableOptions(command, words);
  addCommonOptions(command, words, JUDGING);
  return withExample(command, words, 'haicap review samples/so-ho.csv --workbook cau-hoi.xlsx');
};
