import type { Step } from '../../core/reading/index.js';
import type { Pace } from '../../lib/pace/index.js';
import { displayWidth, groupThousands, truncate } from '../../lib/text/index.js';
import { type CliWords, fill } from '../language.js';
import { onOneLine } from './screen.js';

/** What a command is at. */
export interface Doing {
  readonly step: Step;
  /** The file or dataset that it is done to. */
  readonly detail?: string | undefined;
  readonly pace?: Pace | undefined;
}

/** What a command is at, in the middle of a sentence: “đang đọc danh-muc.csv”. */
export function doingText({ step, detail = '' }: Doing, { steps }: CliWords): string {
  return onOneLine(fill(steps[step].doing, { detail })).trim();
}

/** How many are done: “12.800 dòng”; nothing where none is. */
export function doneText({ step, pace }: Doing, { steps, progress }: CliWords): string | undefined {
  if (pace === undefined || pace.done === 0) return undefined;
  return fill(steps[step].done, { count: groupThousands(String(pace.done), progress.thousands) });
}

/** What is shown of a step's numbers; `elapsed`: milliseconds since it began. */
export interface Shown {
  readonly elapsed: number;
  /** Columns that there are. */
  readonly width: number;
}

/**
 * The line that tells what a command is at, with how far it is: as much of it as fits. A file's name is shortened before
 * a number goes.
 */
export function progressLine(doing: Doing, words: CliWords, { elapsed, width }: Shown): string {
  const { progress } = words;
  const share = doing.pace?.share;
  const numbers = [
    doneText(doing, words),
    share === undefined ? undefined : fill(progress.share, { share: Math.floor(share * 100) }),
    share === undefined ? undefined : timeLeft(share, elapsed, words),
  ].filter((text) => text !== undefined);
  for (let count = numbers.length; count > 0; count -= 1) {
    const tail = `: ${numbers.slice(0, count).join(', ')}`;
    const room = width - displayWidth(tail);
    const head = fitted(doing, words, room);
    if (head !== undefined) return `${head}${tail}`;
  }
  return fitted(doing, words, width) ?? truncate(sentence(doing, words), width);
}

/** A name that is shortened further tells nothing. */
const LEAST_NAME = 6;

/** What a command is at in so many columns, the name in it shortened where it must be; undefined where that doesn't do. */
function fitted(doing: Doing, words: CliWords, room: number): string | undefined {
  const whole = sentence(doing, words);
  if (displayWidth(whole) <= room) return whole;
  const { detail = '' } = doing;
  const name = onOneLine(detail);
  const rest = displayWidth(name) - (displayWidth(whole) - room);
  if (rest < LEAST_NAME) return undefined;
  const short = sentence({ ...doing, detail: truncate(name, rest) }, words);
  return displayWidth(short) <= room ? short : undefined;
}

function sentence(doing: Doing, words: CliWords): string {
  const text = doingText(doing, words);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Before so much is done, and so long, nobody can tell. */
const LEAST_SHARE = 0.03;
const LEAST_ELAPSED = 1000;

function timeLeft(share: number, elapsed: number, { progress }: CliWords): string | undefined {
  if (share < LEAST_SHARE || elapsed < LEAST_ELAPSED || share >= 1) return undefined;
  const seconds = Math.ceil((elapsed * (1 - share)) / share / 1000);
  if (seconds <= 90) return fill(progress.secondsLeft, { seconds });
  return fill(progress.minutesLeft, { minutes: Math.round(seconds / 60) });
}
