import type { Language } from '../core/kinds/index.js';
import { cliWords } from './language.js';

/** Of the process, as its signals are: answers that are stored outlive the command that is stopped. */
let areAnswersKept = false;

/** Takes note that an answer was stored. */
export function noteAnswersKept(): void {
  areAnswersKept = true;
}

/** What is said to whoever stops a command: what became of the work so far. */
export function interruptionLine(language: Language): string {
  const { interrupted, interruptedAnswering } = cliWords(language).talk;
  return `${areAnswersKept ? interruptedAnswering : interrupted}\n`;
}
