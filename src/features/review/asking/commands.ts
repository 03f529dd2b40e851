import { foldText, stripDiacritics } from '../../../lib/text/index.js';

/** What a person can do with a question besides answering it. */
export type ReplyCommand = 'skip' | 'back' | 'undo' | 'stop';

/**
 * The words for it, in both languages and without diacritics, which not every terminal lets one type. No ward is called
 * by one of them.
 */
export const COMMAND_WORDS: Readonly<Record<ReplyCommand, readonly string[]>> = {
  skip: ['bo qua', 'skip'],
  back: ['lui', 'back'],
  undo: ['hoan tac', 'undo'],
  stop: ['thoat', 'stop'],
};

/** What a text asks for; undefined for one that is no command. */
export function commandIn(text: string): ReplyCommand | undefined {
  const word = stripDiacritics(foldText(text));
  const commands = Object.entries(COMMAND_WORDS) as [ReplyCommand, readonly string[]][];
  return commands.find(([, words]) => words.includes(word))?.[0];
}
