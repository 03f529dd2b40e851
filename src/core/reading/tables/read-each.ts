import { breath } from '../../../lib/pace/index.js';
import { expandPatterns } from '../../../lib/tables/index.js';
import {
  type AnyFailure,
  Failures,
  type Finding,
  findingOf,
  isAboutInput,
  throwAll,
} from '../../findings/index.js';
import type { UnreadableInput } from '../input-summary.js';
import type { Progress } from '../options.js';

/** What files that were named hold, and what of them could not be read. */
export interface ReadEach<T> {
  readonly contents: readonly T[];
  readonly unreadable: readonly UnreadableInput[];
  /** What is to be said of the names. */
  readonly findings: readonly Finding[];
}

/**
 * Reads every file that is named, by itself or by a pattern: what can't be read hides nothing of the others.
 * Throws what is about no file.
 */
export async function readEach<T>(
  patterns: readonly string[],
  read: (path: string) => Promise<T>,
  progress: Progress,
): Promise<ReadEach<T>> {
  const { paths, notices, unmatched } = await expandPatterns(patterns);
  const findings = notices.map(findingOf);
  const contents: T[] = [];
  const unreadable: UnreadableInput[] = unmatched.map((failure) => ({
    file: String(failure.params.pattern),
    failure,
  }));
  for (const path of paths) {
    progress('read', path);
    await breath();
    try {
      contents.push(await read(path));
    } catch (cause) {
      if (!isAboutInput(cause)) throw cause;
      unreadable.push({ file: path, failure: cause });
    }
  }
  return { contents, unreadable, findings };
}

/** Throws what is wrong with every file where none could be read. */
export function requireAny({ contents, unreadable }: ReadEach<unknown>): void {
  if (contents.length === 0) throwAll(unreadable.map(({ failure }) => failure));
}

/**
 * Reads things one after the other, each knowing those before that could be read; where any can't be, throws what is wrong
 * with all of them.
 */
export async function readEachInTurn<T>(
  reads: readonly ((before: readonly T[]) => Promise<T>)[],
): Promise<readonly T[]> {
  const done: T[] = [];
  const failures: AnyFailure[] = [];
  for (const read of reads) {
    const tried = await orFailures(() => read(done));
    if ('failures' in tried) failures.push(...tried.failures);
    else done.push(tried.value);
  }
  throwAll(failures);
  return done;
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
