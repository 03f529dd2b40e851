import { Command } from 'commander';
import {
  addCommonOptions,
  type CommandFactory,
  type CommonOptions,
  run,
  withExample,
} from '../../command/index.js';

export const explainCommand: CommandFactory = (words, language) => {
  const command = new Command('explain')
    .description(words.commands.explain)
    .argument('[code]', words.arguments.code)
    .action((code: string | undefined, options: CommonOptions) =>
      run(options, language, async () => {
        const { explain } = await import('./run.js');
        return explain(code, language);
      }),
    );
  addCommonOptions(command, words, []);
  return withExample(command, words, 'haicap explain code-malformed');
};
