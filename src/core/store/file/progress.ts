/**
 * How far a commit is: records are compared; findings stored, records that go or change removed, those
 * that come or change stored; then all of it becomes visible at once, between `commit` and `committed`.
 */
export interface Progress {
  readonly stage: 'compare' | 'findings' | 'remove' | 'store' | 'commit' | 'committed';
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;

const STEP = 50;

/** Gives the items one by one and tells, before every fiftieth, how many are done. */
export function* reported<T>(
  items: Iterable<T> & { readonly length: number },
  stage: Progress['stage'],
  onProgress: OnProgress,
): Generator<T> {
  let done = 0;
  for (const item of items) {
    if (done % STEP === 0) onProgress({ stage, done, total: items.length });
    yield item;
    done += 1;
  }
}
