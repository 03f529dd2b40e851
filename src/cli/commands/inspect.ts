import { Command } from 'commander';
import { type CommandFactory, withExample } from '../context.js';
import {
  addCommonOptions,
  addReadingOptions,
  type CommonOptions,
  type ReadingOptions,
} from '../options.js';
import { run } from '../run.js';

interface InspectOptions extends CommonOptions, ReadingOptions {
  readonly kind?: string;
  readonly saveMapping?: string;
}

export const inspectCommand: CommandFactory = (words, language) => {
  const { options: help } = words;
  const command = new Command('inspect')
    .description(words.commands.inspect)
    .argument('<files...>', words.arguments.files)
    .option('--kind <kind>', help.kind)
    .option('--save-mapping <file>', help.saveMapping)
    .action((files: string[], options: InspectOptions) =>
      run(options, language, ({ jobs, config, progress }) =>
        jobs.inspect(
          files,
          {
            kind: options.kind,
            flags: options,
            saveMapping: options.saveMapping,
            force: options.force ?? false,
          },
          config,
          progress,
        ),
      ),
    );
  addReadingOptions(command, words);
  addCommonOptions(command, words, ['pretty', 'json']);
  return withExample(command, words, 'haicap inspect samples/danh-muc-2026-01.xlsx');
};
