import { Command } from 'commander';
import {
  addCommonOptions,
  addKeepColumns,
  addReadingOptions,
  agreeToRemovals,
  type CommandFactory,
  type CommonOptions,
  collect,
  JUDGING,
  noteNothingStored,
  noteStored,
  type ReadingOptions,
  run,
  withExample,
} from '../../command/index.js';

interface MergeFlags extends CommonOptions, ReadingOptions {
  readonly prefer: readonly string[];
  readonly questions?: string;
  readonly decisions?: string;
  readonly dataset?: string;
  readonly into?: string;
  readonly allowRemovals?: string | true;
  readonly dryRun?: true;
  readonly author?: string;
}

/** The lists, as far as they are named, and the options. */
type MergeArguments = [string | undefined, string | undefined, string | undefined, MergeFlags];

export const mergeCommand: CommandFactory = (words, language) => {
  const { options: help } = words;
  const command = new Command('merge')
    .description(words.commands.merge)
    .argument('[kind]', words.arguments.kindOrNone)
    .argument('[base]', words.arguments.base)
    .argument('[ours]', words.arguments.ours)
    .argument('[theirs]', words.arguments.theirs)
    .option('--prefer <side:fields>', help.prefer, collect, [])
    .option('--questions <file>', help.conflicts)
    .option('--decisions <file>', help.conflictAnswers)
    .option('--into <name>', help.into)
    .option('--dataset <name>', help.dataset)
    .option('--allow-removals [count]', help.allowRemovals)
    .option('--dry-run', help.dryRun)
    .option('--author <name>', help.author)
    .action((first: string | undefined, ...[base, ours, theirs, flags]: MergeArguments) =>
      run(flags, language, async (context) => {
        const { reading, progress, kindAndLists, interactive, pause, redactor } = context;
        const { allowedRemovals } = await import('../../core/store/index.js');
        noteNothingStored();
        const rest = [base, ours, theirs].filter((list) => list !== undefined);
        const { kind, lists } = await kindAndLists(first, rest, 3, flags);
        const files = lists.filter((list) => !list.startsWith('@'));
        const { merge, mergeNames } = await import('./run.js');
        const { conflictAsker } = await import('./asker.js');
        return merge(
          kind,
          mergeNames(lists),
          {
            reading: await reading(kind, files, flags),
            prefer: flags.prefer,
            questions: flags.questions,
            decisions: flags.decisions,
            dataset: flags.dataset,
            into: flags.into ?? flags.dataset ?? kind,
            workspace: flags.workspace,
            author: flags.author,
            dryRun: flags.dryRun === true,
            allowRemovals: allowedRemovals(flags.allowRemovals),
            force: flags.force === true,
            // Files don't depend on the machine's locale.
            language: flags.lang ?? 'vi',
            redactor,
            onStored: noteStored,
            agree: interactive ? agreeToRemovals(language, pause) : undefined,
            ask: interactive ? conflictAsker(language, pause) : undefined,
          },
          progress,
        );
      }),
    );
  addReadingOptions(command, words);
  addKeepColumns(command, words);
  addCommonOptions(command, words, [...JUDGING, 'workspace']);
  return withExample(
    command,
    words,
    'haicap import procedures samples/danh-muc-2025-06.csv && haicap merge procedures @latest @latest samples/danh-muc-2026-01.xlsx',
  );
};
