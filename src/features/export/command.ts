import { Command, Option } from 'commander';
import {
  addCommonOptions,
  type CommandFactory,
  type CommonOptions,
  IMPORT_FIRST,
  run,
  withExample,
} from '../../command/index.js';
import { LONG_TEXTS, type LongTexts } from '../../core/portal/choices.js';

interface ExportOptions extends CommonOptions {
  readonly profile?: string;
  readonly to?: string;
  readonly dataset?: string;
  readonly since?: string;
  readonly neutralise: boolean;
  readonly longText: LongTexts;
  readonly at?: string;
}

export const exportCommand: CommandFactory = (words, language) => {
  const { options: help } = words;
  const command = new Command('export')
    .description(words.commands.export)
    .argument('<kind>', words.arguments.kind)
    .option('--profile <name>', help.profile)
    .option('--to <dir>', help.to)
    .option('--dataset <name>', help.dataset)
    .option('--at <revision>', help.at)
    .option('--no-neutralise', help.noNeutralise)
    .addOption(
      new Option('--long-text <refuse|companion>', help.longText)
        .choices(LONG_TEXTS)
        .default('refuse'),
    )
    .option('--since <revision>', help.since)
    .action((kind: string, options: ExportOptions) =>
      run(options, language, async ({ config, progress, meet }) => {
        const { adjustmentsOf } = await import('../../core/config/index.js');
        const { exportRevision } = await import('./run.js');
        return exportRevision(
          kind,
          {
            dataset: options.dataset,
            profile: options.profile ?? config.export.profile ?? 'clean',
            directory: options.to ?? config.export.to,
            at: options.at ?? '@latest',
            since: options.since,
            force: options.force ?? false,
            neutralise: options.neutralise,
            longTexts: options.longText,
            adjustments: adjustmentsOf(config),
            workspace: options.workspace,
            claim: (files) => {
              const beside = files.map((path) => ({ name: `--to (${path})`, path }));
              return meet([], undefined, beside);
            },
          },
          progress,
        );
      }),
    );
  addCommonOptions(command, words, [
    'workspace',
    'remarks',
    'severities',
    'samples',
    'persons',
    'writes',
  ]);
  return withExample(command, words, `${IMPORT_FIRST} && haicap export procedures --to out`);
};
