import type { Command } from 'commander';
import { Failure, isReadOnlyWorkbook, unwritable } from '../core/findings/choices.js';
import { formatOfName, suffixesOf } from './format-of-name.js';
import { type CliWords, fill } from './language.js';
import { tell } from './screen/screen.js';

/** Standard input where a file is read, standard output where one is written. */
export const STANDARD = '-';

/**
 * Settles, before a command begins, what `-` means and which format the name of `--output` asks for: one that is
 * named by `--format` wins. Throws `input-twice`, `option-conflict`, and `option-value` for a format that the
 * command can't write, `workbook-unwritable` for a workbook that is only read.
 */
export function settleStandard(command: Command, words: CliWords): void {
  if (command.args.filter((argument) => argument === STANDARD).length > 1)
    throw new Failure('input-twice', {});
  const { out, output } = command.opts<{ readonly out?: string; readonly output?: string }>();
  if (out === STANDARD && output === STANDARD)
    throw new Failure('option-conflict', { option: '--output -', other: '--out -' });
  if (output === STANDARD) command.setOptionValue('output', undefined);
  else if (output !== undefined && command.getOptionValueSource('format') === 'default')
    settleFormat(command, output, words);
}

function settleFormat(command: Command, output: string, words: CliWords): void {
  const format = formatOfName(output);
  const choices = command.options.find(({ long }) => long === '--format')?.argChoices ?? [];
  if (isReadOnlyWorkbook(output)) throw unwritable('--output', output, suffixesOf(choices));
  if (format === undefined) {
    tell(fill(words.talk.suffixUnknown, { file: output }));
    return;
  }
  if (!choices.includes(format)) {
    const expected = suffixesOf(choices);
    throw new Failure('option-value', { option: '--output', value: output, expected });
  }
  command.setOptionValue('format', format);
}
