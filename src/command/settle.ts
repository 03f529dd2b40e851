import type { Command } from 'commander';
import { standardOutput } from '../lib/streams/index.js';
import { helpIn, helpWidth } from './help.js';
import type { CliWords } from './language.js';
import { tell } from './screen/screen.js';

/** Gives a command, of the program or of a group, its help in our words and its errors to our hands. */
export function settle(command: Command, words: CliWords): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', words.help.help)
    .configureOutput({
      outputError: () => {},
      writeOut: (text) => standardOutput.write(text),
      writeErr: tell,
      getOutHelpWidth: helpWidth,
    })
    .configureHelp(helpIn(words));
}
