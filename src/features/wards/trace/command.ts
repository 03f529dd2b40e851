import { Command } from 'commander';
import {
  addCommonOptions,
  addRegisterOption,
  type CommandFactory,
  type CommonOptions,
  run,
  withExample,
} from '../../../command/index.js';

interface TraceOptions extends CommonOptions {
  readonly asOf?: string;
  readonly back?: true;
}

export const traceCommand: CommandFactory = (words, language) => {
  const command = new Command('trace')
    .description(words.commands.trace)
    .argument('<code>', words.arguments.wardCode)
    .option('--as-of <date>', words.options.asOf)
    .option('--back', words.options.back)
    .action((code: string, { asOf, back, ...options }: TraceOptions) =>
      run(options, language, async () => {
        const { traceWard } = await import('./run.js');
        return traceWard(code, { asOf, back: back === true });
      }),
    );
  addRegisterOption(command, words);
  addCommonOptions(command, words, ['tables']);
  return withExample(command, words, 'haicap wards trace 00634 --as-of 2025-06-30');
};
