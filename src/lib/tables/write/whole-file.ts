import type { Step } from './placing/steps.js';

/** A file that is being written. */
export interface WholeFile {
  write(bytes: Uint8Array): Promise<void>;
}

/** A file that waits, whole, to be put in its place together with others: until then it is not there. */
export interface WaitingFile extends WholeFile {
  /** Has all of it on disk; gives what puts it in its place. */
  ready(): Promise<readonly Step[]>;
  /** Leaves nothing behind, when it was not put in its place. */
  abort(): Promise<void>;
}
