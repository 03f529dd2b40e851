import fs from 'node:fs/promises';
import { dirname } from 'node:path';
import { ChunkedText, inChunks } from '../../streams/index.js';
import { placeAll } from './placing/placing.js';
import type { Step } from './placing/steps.js';
import { openWhole, type WriteOptions } from './whole.js';
import type { WaitingFile, WholeFile } from './whole-file.js';

/** What a file is to hold. */
type Content = string | Uint8Array | ChunkedText;

/**
 * Files that belong together: all are in their places when all could be written and put there, else none. Throws as
 * `openWhole` and `placeAll` do.
 */
export class FilesTogether {
  readonly #files: Pick<WaitingFile, 'ready' | 'abort'>[] = [];

  /** Begins a file; those begun first are put in their places last. */
  async open(path: string, options: WriteOptions): Promise<WholeFile> {
    const file = await openWhole(path, options);
    this.#files.unshift(file);
    return file;
  }

  /** Begins a file and writes all of it. */
  async add(path: string, content: Content, options: WriteOptions): Promise<void> {
    const file = await this.open(path, options);
    for (const bytes of bytesOf(content)) await file.write(bytes);
  }

  /** Has a file of an earlier time removed when the others are put in their places; nothing when there is none. */
  remove(path: string): void {
    const step: Step = { type: 'remove', path };
    this.#files.unshift({ ready: async () => [step], abort: () => Promise.resolve() });
  }

  /** Puts all in their places. */
  async commit(): Promise<void> {
    const steps: Step[] = [];
    for (const file of this.#files) steps.push(...(await file.ready()));
    placeAll(steps);
    for (const folder of new Set(steps.map(({ path }) => dirname(path)))) await syncFolder(folder);
  }

  /** Leaves nothing behind of those that are not in their places. */
  async abort(): Promise<void> {
    for (const file of this.#files) await file.abort();
  }
}

/** Does what writes files; puts them in their places when it is done, and leaves none behind when it fails. */
export async function together<T>(write: (files: FilesTogether) => Promise<T>): Promise<T> {
  const files = new FilesTogether();
  try {
    const result = await write(files);
    await files.commit();
    return result;
  } catch (error) {
    await files.abort();
    throw error;
  }
}

/** Writes a file whole or not at all. */
export function writeWhole(path: string, content: Content, options: WriteOptions): Promise<void> {
  return together((files) => files.add(path, content, options));
}

function* bytesOf(content: Content): Iterable<Uint8Array> {
  if (content instanceof ChunkedText) {
    for (const part of inChunks(content.parts)) yield Buffer.from(part);
  } else yield typeof content === 'string' ? Buffer.from(content) : content;
}

/** Makes the renaming last through a power cut; systems that can't sync a folder don't need it. */
async function syncFolder(path: string): Promise<void> {
  const handle = await fs.open(path, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
