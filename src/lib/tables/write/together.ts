import { openWhole, removeFile, type WriteOptions } from './whole.js';
import type { WholeFile } from './whole-file.js';

/**
 * Files that belong together: each is in its place when all could be written, and none before. Throws as
 * `openWhole` does.
 */
export class FilesTogether {
  readonly #files: Pick<WholeFile, 'commit' | 'abort'>[] = [];

  /** Begins a file; those begun first are put in their places last. */
  async open(path: string, options: WriteOptions): Promise<WholeFile> {
    const file = await openWhole(path, options);
    this.#files.unshift(file);
    return file;
  }

  /** Has a file of an earlier time removed when the others are put in their places; nothing when there is none. */
  remove(path: string): void {
    this.#files.unshift({ commit: () => removeFile(path), abort: () => Promise.resolve() });
  }

  /** Puts all in their places. */
  async commit(): Promise<void> {
    for (const file of this.#files) await file.commit();
  }

  /** Leaves nothing behind of those that are not in their places yet. */
  async abort(): Promise<void> {
    for (const file of this.#files) await file.abort();
  }
}
