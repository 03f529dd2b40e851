import { Command } from 'commander';
import { type CommandFactory, withExample } from '../../command/index.js';
import { addCommonOptions, type CommonOptions } from '../../command/index.js';
import { run } from '../../command/index.js';

export const explainCommand: CommandFactory = (words, language) => {
  const command = new Command('explain')
    .description(words.commands.explain)
    .argument('[code]', words.arguments.code)
    .action((code: string | undefined, options: CommonOptions) =>
      run(options, language, async ({ jobs }) => jobs.explain(code, language)),
    );
  addCommonOptions(command, words, ['pretty', 'json']);
  return withExample(command, words, 'haicap explain code-malformed');
};
