import type { Command } from 'commander';
import type { Language } from '../datasets/index.js';
import type { CliWords } from './language.js';

/** Makes one command of the program, with its words. One file a command. */
export type CommandFactory = (words: CliWords, language: Language) => Command;

/** A tested example that works in a fresh checkout, at the end of a command's help. */
export function withExample(command: Command, words: CliWords, example: string): Command {
  return command.addHelpText('after', `\n${words.headings.example}\n  ${example}`);
}
