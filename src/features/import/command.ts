import { Command } from 'commander';
import {
  addCommonOptions,
  addKeepColumns,
  addReadingOptions,
  type CommandFactory,
  type CommonOptions,
  JUDGING,
  noteNothingStored,
  noteStored,
  type ReadingOptions,
  run,
  withExample,
} from '../../command/index.js';
import { importAsker } from './asker.js';

interface ImportOptions extends CommonOptions, ReadingOptions {
  readonly into?: string;
  readonly update?: true;
  readonly replace?: true;
  readonly scope?: string;
  readonly dropFields?: string;
  readonly allowRemovals?: string | true;
  readonly dryRun?: true;
  readonly author?: string;
}

export const importCommand: CommandFactory = (words, language) => {
  const { options: help } = words;
  const command = new Command('import')
    .description(words.commands.import)
    .argument('[kind]', words.arguments.kindOrNone)
    .argument('[files...]', words.arguments.files)
    .option('--into <name>', help.into)
    .option('--update', help.update)
    .option('--replace', help.replace)
    .option('--scope <field=value>', help.scope)
    .option('--drop-fields <names>', help.dropFields)
    .option('--allow-removals [count]', help.allowRemovals)
    .option('--dry-run', help.dryRun)
    .option('--author <name>', help.author)
    .action((first: string | undefined, rest: string[], options: ImportOptions) =>
      run(options, language, async ({ kindAndLists, reading, progress, interactive, pause }) => {
        const { allowedRemovals } = await import('../../core/store/index.js');
        noteNothingStored();
        const { kind, lists } = await kindAndLists(first, rest, 1, options);
        const { fieldsToDrop, importFiles, importMode } = await import('./run.js');
        return importFiles(
          kind,
          lists,
          {
            reading: await reading(kind, lists, options),
            dataset: options.into ?? kind,
            mode: importMode(kind, options),
            allowRemovals: allowedRemovals(options.allowRemovals),
            dropFields: fieldsToDrop(kind, options),
            dryRun: options.dryRun ?? false,
            ...(options.workspace !== undefined && { workspace: options.workspace }),
            ...(options.author !== undefined && { author: options.author }),
            language,
            onStored: noteStored,
            ...(interactive && { asker: importAsker(language, pause) }),
          },
          progress,
        );
      }),
    );
  addReadingOptions(command, words);
  addKeepColumns(command, words);
  addCommonOptions(command, words, [...JUDGING, 'workspace']);
  return withExample(command, words, 'haicap import procedures samples/*.xlsx');
};
