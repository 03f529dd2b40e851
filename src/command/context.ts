import type { Command } from 'commander';
import type { Language } from '../core/kinds/index.js';
import { commandLines } from './help.js';
import type { CliWords } from './language.js';

/** Makes one command of the program, with its words. One file a command. */
export type CommandFactory = (words: CliWords, language: Language) => Command;

/** What examples about the workspace begin with: in a fresh checkout there is none. */
export const IMPORT_FIRST = 'haicap import procedures samples/danh-muc-2026-01.xlsx';

/** A tested example that works in a fresh checkout, at the end of a command's help. */
export function withExample(command: Command, words: CliWords, example: string): Command {
  return command.addHelpText(
    'after',
    () => `\n${words.headings.example}\n${commandLines(example, 2)}`,
  );
}
