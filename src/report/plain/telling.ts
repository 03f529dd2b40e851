import type { Wording } from '../blocks/block.js';

/** What blocks are told with, and how much of what there may be many of. */
export interface Telling extends Wording {
  /** Of the findings of each code. */
  readonly samples: number | 'all';
}
