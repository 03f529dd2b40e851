import type { Progress, Step } from '../../core/reading/index.js';
import type { Pace } from '../../lib/pace/index.js';
import type { CliWords } from '../language.js';
import { progressLine } from './progress-line.js';

/** What progress is drawn with. */
export interface Spinner {
  text: string;
  readonly isSpinning: boolean;
  start(): unknown;
  stop(): unknown;
  render(): unknown;
}

/** Progress for whoever watches the terminal; nothing when nobody does. */
export interface Watch {
  readonly progress: Progress;
  /** How far the step is that the command is at. */
  readonly advance: (pace: Pace) => void;
  /** Clears the line, for a question or the result; progress goes on with the next step. */
  stop(): void;
}

/** What nobody watches. */
export const UNWATCHED: Watch = { progress: () => {}, advance: () => {}, stop: () => {} };

/** Milliseconds between two drawings. */
const BETWEEN = 80;

/** Nobody needs the numbers of a command that is done within a second. */
const SOON = 1000;

/** Columns that the spinner's own sign takes, and one that is left free: a terminal may break a line that is full. */
const SIGN = 3;

/** A command's progress, drawn some times a second, with numbers once it takes longer than a second. */
export class DrawnWatch implements Watch {
  readonly #started: number;
  #step: Step | undefined;
  #detail: string | undefined;
  #begun = 0;
  #drawn = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly spinner: Spinner,
    private readonly words: CliWords,
    private readonly screen: { readonly columns: () => number; readonly now: () => number },
  ) {
    this.#started = screen.now();
  }

  readonly progress: Progress = (step, detail, pace) => {
    const isNew = step !== this.#step || detail !== this.#detail;
    this.#step = step;
    this.#detail = detail;
    const now = this.screen.now();
    if (isNew) this.#begun = now;
    if (isNew || now - this.#drawn >= BETWEEN) this.#draw(now, pace);
  };

  readonly advance = (pace: Pace): void => {
    const now = this.screen.now();
    if (this.#step !== undefined && now - this.#drawn >= BETWEEN) this.#draw(now, pace);
  };

  readonly stop = (): void => {
    this.#step = undefined;
    this.spinner.stop();
  };

  #draw(now: number, pace: Pace | undefined): void {
    const { spinner, words, screen } = this;
    if (this.#step === undefined) return;
    this.#drawn = now;
    const doing = { step: this.#step, detail: this.#detail };
    const isSoon = now - this.#started < SOON;
    spinner.text = progressLine(isSoon ? doing : { ...doing, pace }, words, {
      elapsed: now - this.#begun,
      width: screen.columns() - SIGN,
    });
    if (!spinner.isSpinning) spinner.start();
    // A busy loop leaves the spinner no turn of its own.
    else spinner.render();
  }
}
