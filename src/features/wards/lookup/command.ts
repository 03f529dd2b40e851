import { Command } from 'commander';
import {
  addCommonOptions,
  addRegisterOption,
  type CommandFactory,
  type CommonOptions,
  formerOption,
  run,
  withExample,
} from '../../../command/index.js';
import type { FormerStrength } from '../../../core/register/choices.js';

interface LookupOptions extends CommonOptions {
  readonly district?: string;
  readonly province?: string;
  readonly asOf?: string;
  readonly former: FormerStrength;
  readonly limit: string;
}

export const lookupCommand: CommandFactory = (words, language) => {
  const command = new Command('lookup')
    .description(words.commands.lookup)
    .argument('<text...>', words.arguments.wardText)
    .option('--district <district>', words.options.inDistrict)
    .option('--province <province>', words.options.inProvince)
    .option('--as-of <date>', words.options.asOf)
    .addOption(formerOption(words.options.former))
    .option('--limit <count>', words.options.limit, '10')
    .action((text: string[], options: LookupOptions) =>
      run(options, language, async () => {
        const { lookupWards } = await import('./run.js');
        return lookupWards({
          text: text.join(' '),
          district: options.district,
          province: options.province,
          asOf: options.asOf,
          former: options.former,
          limit: options.all ? 'all' : options.limit,
        });
      }),
    );
  addRegisterOption(command, words);
  addCommonOptions(command, words, ['tables', 'severities', 'samples', 'persons']);
  return withExample(command, words, 'haicap wards lookup "P. Bến Nghé, Q.1, TP.HCM"');
};
