import type { Language } from '../core/kinds/index.js';
import type { StoredRevision } from '../core/store/index.js';
import { cliWords, fill } from './language.js';

/** Answers that are stored, and where. */
export interface AnswersKept {
  readonly answers: number;
  readonly file: string;
}

/** What outlives a command that is stopped. Of the process, as its signals are. */
let kept: 'nothing' | AnswersKept | StoredRevision | undefined;

/** Takes note that a command begins: what the one before kept, in a process that runs several, is none of its. */
export function noteBeginning(): void {
  kept = undefined;
}

/** Takes note that a command will store, and has stored nothing so far. */
export function noteNothingStored(): void {
  kept = 'nothing';
}

/** Takes note of how many answers are stored by now. */
export function noteAnswersKept(answers: AnswersKept): void {
  kept = answers.answers === 0 ? undefined : answers;
}

/** Takes note that a revision was stored: to be called before anything else can happen. */
export function noteStored(revision: StoredRevision): void {
  kept = revision;
}

/** What is said to whoever stops a command: what became of the work so far. */
export function interruptionLine(language: Language): string {
  const { talk } = cliWords(language);
  const stored = storedLine(language);
  if (stored !== undefined) return `${talk.stopped} ${stored}`;
  if (typeof kept === 'object' && 'answers' in kept)
    return `${fill(talk.interruptedAnswering, { ...kept })}\n`;
  return `${kept === 'nothing' ? talk.interruptedStoring : talk.interrupted}\n`;
}

/** Which revision stands although the command came to no good end, and how to go back; nothing where none was stored. */
export function storedLine(language: Language): string | undefined {
  if (typeof kept !== 'object' || 'answers' in kept) return undefined;
  const { dataset, revision, before } = kept;
  const { talk } = cliWords(language);
  const stored = fill(talk.revisionStands, { dataset, revision });
  if (before === undefined) return `${stored}\n`;
  return `${stored} ${fill(talk.goBack, { before, dataset })}\n`;
}
