import { standardOutput } from '../../streams/index.js';
import { FileFailure } from '../failure.js';
import { systemCode } from '../system-code.js';
import type { WaitingFile } from './whole-file.js';

/**
 * Standard output as a file: what is written is gone at once, whole or not; nothing else may write there. Throws
 * `stdout-unwritable`.
 */
export const standardFile: WaitingFile = {
  write: async (bytes) => {
    standardOutput.write(bytes);
    await outputSettled();
  },
  ready: () => Promise.resolve([]),
  abort: () => Promise.resolve(),
};

/** Waits until standard output has taken everything. Throws `stdout-unwritable`, once. */
export async function outputSettled(): Promise<void> {
  await standardOutput.settled().catch((cause: unknown) => {
    throw new FileFailure('stdout-unwritable', { reason: systemCode(cause) }, { cause });
  });
}
