/** So many rows are looked at cell by cell before it is judged whether that is worth it. */
const TRIAL = 2048;

/** Where more looks than so many a row are new ones, reading it as a whole is no slower: measured on lists of no equal texts. */
const MOST_NEW = 4;

/** After such a trial so many rows are read as a whole, after each further one twice as many, up to the most. */
const [FIRST_REST, LONGEST_REST] = [TRIAL, 16 * TRIAL];

/** Judges of a table's rows whether it is worth to look at them cell by cell. */
export class LookTrial {
  /** Looks that were made since the last judgement, since their text was new. */
  fresh = 0;
  #looked = 0;
  #resting = 0;
  #rest = FIRST_REST;

  /** Whether the next row is to be looked at so. */
  isWorth(): boolean {
    if (this.#looked === TRIAL) {
      if (this.fresh > MOST_NEW * TRIAL) this.#takeRest();
      [this.fresh, this.#looked] = [0, 0];
    }
    if (this.#resting > 0) {
      this.#resting -= 1;
      return false;
    }
    this.#looked += 1;
    return true;
  }

  /** A list's first rows have more new texts than those that follow: a long rest after them reads a third of it as a whole. */
  #takeRest(): void {
    this.#resting = this.#rest;
    this.#rest = Math.min(2 * this.#rest, LONGEST_REST);
  }
}
