import { Command } from 'commander';
import {
  addCommonOptions,
  addReadingOptions,
  type CommandFactory,
  type CommonOptions,
  type ReadingOptions,
  run,
  withExample,
} from '../../../command/index.js';

interface NewOptions extends CommonOptions, ReadingOptions {
  readonly kind?: string;
  readonly out: string;
}

export const profileNewCommand: CommandFactory = (words, language) => {
  const command = new Command('new')
    .description(words.commands.profileNew)
    .argument('<template>', words.arguments.template)
    .requiredOption('--out <file>', words.options.profileOut)
    .option('--kind <kind>', words.options.kind)
    .action((template: string, options: NewOptions) =>
      run(options, language, async ({ config, progress, meet }) => {
        await meet([template], options);
        const { newProfile } = await import('./run.js');
        const { kind, out, force = false } = options;
        return newProfile(template, { kind, flags: options, out, force }, config, progress);
      }),
    );
  addReadingOptions(command, words);
  addCommonOptions(command, words, ['tables', 'writes']);
  return withExample(
    command,
    words,
    'haicap profile new samples/danh-muc-2026-01.xlsx --out mot-cua.json',
  );
};
