import type { Language } from '../core/kinds/index.js';
import type { StoredRevision } from '../core/store/index.js';
import type { Pace } from '../lib/pace/index.js';
import { cliWords, fill } from './language.js';
import { type Doing, doingText, doneText } from './screen/progress-line.js';

/** Answers that are stored, and where. */
export interface AnswersKept {
  readonly answers: number;
  readonly file: string;
}

/** What outlives a command that is stopped. Of the process, as its signals are. */
let kept: 'nothing' | AnswersKept | StoredRevision | undefined;

/** What the command is at: a person who stops it wants to know where that was. */
let doing: Doing | undefined;

/** Takes note that a command begins: what the one before kept, in a process that runs several, is none of its. */
export function noteBeginning(): void {
  kept = undefined;
  doing = undefined;
}

/** Takes note of what the command is at; undefined: at nothing that takes long. */
export function noteDoing(now: Doing | undefined): void {
  doing = now;
}

/** Takes note of how far that is. */
export function noteFar(pace: Pace): void {
  if (doing !== undefined) doing = { ...doing, pace };
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
  const where = whereText(language);
  return `${fill(kept === 'nothing' ? talk.interruptedStoring : talk.interrupted, { where })}\n`;
}

/** “ khi đang đọc danh-muc.csv (12.800 dòng)”. */
function whereText(language: Language): string {
  if (doing === undefined) return '';
  const words = cliWords(language);
  const done = doneText(doing, words);
  const far = done === undefined ? '' : ` (${done})`;
  return ` ${fill(words.progress.where, { doing: `${doingText(doing, words)}${far}` })}`;
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
