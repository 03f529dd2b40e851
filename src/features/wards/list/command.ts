import { Command } from 'commander';
import {
  addCommonOptions,
  addRegisterOption,
  type CommandFactory,
  type CommonOptions,
  run,
  withExample,
} from '../../../command/index.js';

interface ListOptions extends CommonOptions {
  readonly asOf?: string;
  readonly province?: string;
  readonly type?: string;
  readonly relations?: true;
  readonly effective?: string;
}

export const listCommand: CommandFactory = (words, language) => {
  const command = new Command('list')
    .description(words.commands.list)
    .option('--province <province>', words.options.province)
    .option('--type <type>', words.options.type)
    .option('--as-of <date>', words.options.asOf)
    .option('--relations', words.options.relations)
    .option('--effective <date>', words.options.effective)
    .action(({ asOf, province, type, relations, effective, ...options }: ListOptions) =>
      run(options, language, async () => {
        const { listRelations, listWards } = await import('./run.js');
        return relations || effective !== undefined
          ? listRelations({ province, type }, effective)
          : listWards({ province, type }, asOf);
      }),
    );
  addRegisterOption(command, words);
  addCommonOptions(command, words, ['tables']);
  return withExample(command, words, 'haicap wards list --province "Cao Bằng" --type phường');
};
