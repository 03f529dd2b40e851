import type { Language } from '../core/kinds/index.js';
import { cliWords, fill } from './language.js';

/** Answers that are stored, and where. */
export interface AnswersKept {
  readonly answers: number;
  readonly file: string;
}

/** Of the process, as its signals are: answers that are stored outlive the command that is stopped. */
let kept: AnswersKept | undefined;

/** Takes note of how many answers are stored by now. */
export function noteAnswersKept(answers: AnswersKept): void {
  kept = answers;
}

/** What is said to whoever stops a command: what became of the work so far. */
export function interruptionLine(language: Language): string {
  const { interrupted, interruptedAnswering } = cliWords(language).talk;
  if (kept === undefined || kept.answers === 0) return `${interrupted}\n`;
  return `${fill(interruptedAnswering, { ...kept })}\n`;
}
