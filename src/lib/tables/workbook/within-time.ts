import { runInNewContext } from 'node:vm';

/**
 * Does a piece of work that never pauses; throws when it takes longer. Broken bytes can send a
 * parser into a loop without end, and only V8 itself can stop such code: `vm` is the way to ask it.
 */
export function withinTime<T>(milliseconds: number, work: () => T): T {
  return runInNewContext('work()', { work }, { timeout: Math.ceil(milliseconds) });
}

/** Whether an error says that `withinTime` stopped the work. */
export function isTimeOver(error: unknown): boolean {
  return (
    (error as { readonly code?: unknown } | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
