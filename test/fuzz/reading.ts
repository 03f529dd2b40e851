import { fileURLToPath } from 'node:url';
import { type Cost, type NoAnswer, Worker } from './worker.js';

const SCRIPT = fileURLToPath(new URL('reader.js', import.meta.url));

/** Megabytes that the process may hold of what it makes; bytes of files come on top. */
const HEAP_MEGABYTES = 256;

export interface ReadRecord {
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Where a finding was made, and what about. */
export interface ToldPlace {
  readonly code: string;
  readonly row?: number;
  readonly column?: string;
  readonly field?: string;
}

/** What came of reading a file. */
export type Read = Cost &
  (
    | {
        readonly ended: 'records';
        readonly tables: number;
        readonly findings: number;
        readonly records: readonly ReadRecord[];
        /** Empty unless it was asked for. */
        readonly told: readonly ToldPlace[];
      }
    | { readonly ended: 'failure'; readonly code: string }
    | { readonly ended: 'error'; readonly stack: string }
  );

/** How reading a file ended. */
export type Ending = Read | NoAnswer;

interface Question {
  readonly path: string;
  readonly places?: boolean;
  readonly over?: string;
}

/** Reads files in a process of their own. */
export class Reading {
  readonly #worker = new Worker<Question, Read>(SCRIPT, HEAP_MEGABYTES);

  /** `places`: whether it is asked where findings were made, those of the schema among them. */
  read(path: string, places = false): Promise<Ending> {
    return this.#worker.ask({ path, places });
  }

  /** What a dataset holds of one file after it was updated by another. */
  update(over: string, path: string): Promise<Ending> {
    return this.#worker.ask({ over, path });
  }

  /** What was written to the terminal since it was asked last. */
  takeSaid(): string {
    return this.#worker.takeSaid();
  }

  stop(): Promise<void> {
    return this.#worker.stop();
  }
}
