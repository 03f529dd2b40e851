import { Command } from 'commander';
import {
  addCommonOptions,
  addKeepColumns,
  addReadingOptions,
  agreeToRemovals,
  type CommandFactory,
  type CommonOptions,
  JUDGING,
  noteNothingStored,
  noteStored,
  type ReadingOptions,
  run,
  withExample,
} from '../../../command/index.js';

interface ApplyFlags extends CommonOptions, ReadingOptions {
  readonly reverse?: true;
  readonly into?: string;
  readonly dataset?: string;
  readonly allowRemovals?: string | true;
  readonly dryRun?: true;
  readonly author?: string;
}

export const applyCommand: CommandFactory = (words, language) => {
  const { options: help } = words;
  const command = new Command('apply')
    .description(words.commands.apply)
    .argument('<list>', words.arguments.patchList)
    .argument('<target>', words.arguments.target)
    .option('--reverse', help.reverse)
    .option('--into <name>', help.into)
    .option('--dataset <name>', help.dataset)
    .option('--allow-removals [count]', help.allowRemovals)
    .option('--dry-run', help.dryRun)
    .option('--author <name>', help.author)
    .action((list: string, target: string, flags: ApplyFlags) =>
      run(flags, language, async ({ reading, progress, interactive, pause, meet }) => {
        const { allowedRemovals } = await import('../../../core/store/index.js');
        const { readPatch } = await import('../../../core/patch/index.js');
        const { apply } = await import('./run.js');
        noteNothingStored();
        const files = target.startsWith('@') ? [] : [target];
        await meet([list], flags);
        const document = await readPatch(list);
        const { kind } = document.list;
        return apply(
          { file: list, ...document },
          target,
          {
            reading: await reading(kind, files, flags),
            reverse: flags.reverse === true,
            dataset: flags.dataset,
            into: flags.into ?? flags.dataset ?? kind,
            workspace: flags.workspace,
            author: flags.author,
            dryRun: flags.dryRun === true,
            allowRemovals: allowedRemovals(flags.allowRemovals),
            onStored: noteStored,
            agree: interactive ? agreeToRemovals(language, pause) : undefined,
          },
          progress,
        );
      }),
    );
  addReadingOptions(command, words);
  addKeepColumns(command, words);
  addCommonOptions(command, words, [...JUDGING, 'workspace']);
  const make =
    'haicap import procedures samples/danh-muc-2025-06.csv && haicap patch make procedures @latest samples/danh-muc-2026-01.xlsx --out thay-doi.json';
  return withExample(command, words, `${make} && haicap patch apply thay-doi.json @latest`);
};
