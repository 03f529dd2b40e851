/** How far a long step is. */
export interface Pace {
  /** How many rows, records or whatever else the step goes through are done. */
  readonly done: number;
  /** Which share of the whole that is, from 0 to 1, where the whole is known. */
  readonly share?: number;
}

/** Of the process, as its terminal is: a loop deep in a reader needn't be handed who looks on. */
let watcher: ((pace: Pace) => void) | undefined;

/** Items between two words of a loop about how far it is. */
export const BLOCK = 256;

/** Has all that loops tell from now on told to somebody; undefined: to nobody. */
export function watchPace(watch: ((pace: Pace) => void) | undefined): void {
  watcher = watch;
}

/** Tells, at every so many items, how far a loop is; of `total` items or, where these can't be counted yet, not of how many. */
export function tellPace(done: number, total?: number): void {
  if (watcher === undefined || done % BLOCK !== 0 || done === 0) return;
  watcher(total === undefined ? { done } : { done, share: Math.min(done / total, 1) });
}

/** Gives items one by one, and tells how many are through. */
export function* paced<T>(items: Iterable<T>, total?: number): Generator<T> {
  let done = 0;
  for (const item of items) {
    yield item;
    done += 1;
    tellPace(done, total);
  }
}

/** The longest that a busy loop keeps a signal or a terminal waiting, in milliseconds. */
const LONGEST = 100;

let breathed = 0;

/**
 * To be awaited at every block of a long loop: until then the process heeds no Ctrl-C. Waits only where the last time is
 * long ago.
 */
export function breath(now = performance.now()): Promise<void> | undefined {
  if (now - breathed < LONGEST) return undefined;
  breathed = now;
  // From where a file was read, the first turn comes before signals are asked for (nodejs.org, “The Node.js event loop”).
  return new Promise((resume) => setImmediate(() => setImmediate(resume)));
}
