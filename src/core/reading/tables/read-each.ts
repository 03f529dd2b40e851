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
 * Reads two things, one after the other, the second knowing the first where that could be read; where neither can be, throws what
 * is wrong with both.
 */
export async function readBoth<T>(
  first: () => Promise<T>,
  second: (first: T | undefined) => Promise<T>,
): Promise<readonly [T, T]> {
  const one = await orFailures(first);
  const two = await orFailures(() => second('failures' in one ? undefined : one.value));
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
