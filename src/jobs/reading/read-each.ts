import {
  type FileContent,
  type ReadOptions as FileReadOptions,
  readContent,
  withCompanions,
} from '../../files/index.js';
import { type AnyFailure, Failures, isAboutInput, throwAll } from '../../findings/index.js';
import type { UnreadableInput } from '../../report/index.js';
import type { Progress } from './options.js';

/** Files that were read, and those that could not be. */
export interface ReadEach {
  readonly contents: readonly FileContent[];
  readonly unreadable: readonly UnreadableInput[];
}

/** Reads every file: one that can't be read hides nothing of the others. Throws what is about no file. */
export async function readEach(
  paths: readonly string[],
  options: FileReadOptions,
  progress: Progress,
): Promise<ReadEach> {
  const contents: FileContent[] = [];
  const unreadable: UnreadableInput[] = [];
  for (const path of paths) {
    progress('read', path);
    try {
      contents.push(await withCompanions(path, await readContent(path, options)));
    } catch (cause) {
      if (!isAboutInput(cause)) throw cause;
      unreadable.push({ file: path, failure: cause });
    }
  }
  return { contents, unreadable };
}

/** Reads two things, one after the other; where neither can be read, throws what is wrong with both. */
export async function readBoth<T>(
  first: () => Promise<T>,
  second: () => Promise<T>,
): Promise<readonly [T, T]> {
  const one = await orFailures(first);
  const two = await orFailures(second);
  const failures = [one, two].flatMap((result) => ('failures' in result ? result.failures : []));
  throwAll(failures);
  if ('failures' in one || 'failures' in two) throw new Error('a failure was lost');
  return [one.value, two.value];
}

type Tried<T> = { readonly value: T } | { readonly failures: readonly AnyFailure[] };

/** What is about files that can't be read is given back; everything else is thrown. */
async function orFailures<T>(read: () => Promise<T>): Promise<Tried<T>> {
  try {
    return { value: await read() };
  } catch (cause) {
    const failures: readonly unknown[] = cause instanceof Failures ? cause.all : [cause];
    if (!failures.every(isAboutInput)) throw cause;
    return { failures };
  }
}
