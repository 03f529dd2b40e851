import { Command } from 'commander';
import {
  addCommonOptions,
  addReadingOptions,
  type CommandFactory,
  type CommonOptions,
  type ReadingOptions,
  run,
  withExample,
} from '../../command/index.js';

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
      run(options, language, async ({ config, progress, interactive, settle, meet }) => {
        await meet(files, options);
        const { inspect, kindSeen } = await import('./run.js');
        const look = (kind: string | undefined, flags: ReadingOptions, saveMapping?: string) =>
          inspect(
            files,
            { kind, flags, saveMapping, force: options.force ?? false },
            config,
            progress,
          );
        if (!interactive) return look(options.kind, options, options.saveMapping);
        const kind = options.kind ?? kindSeen(await look(undefined, options));
        if (kind === undefined) return look(undefined, options, options.saveMapping);
        return look(kind, await settle(kind, files, options), options.saveMapping);
      }),
    );
  addReadingOptions(command, words);
  addCommonOptions(command, words, ['remarks', 'severities', 'samples', 'persons']);
  return withExample(command, words, 'haicap inspect samples/danh-muc-2026-01.xlsx');
};
