import { once } from 'node:events';
import type { WholeFile } from './whole-file.js';

/** Standard output as a file: what is written is gone at once, whole or not; nothing else may write there. */
export const standardOutput: WholeFile = {
  write: async (bytes) => {
    if (!process.stdout.write(bytes)) await once(process.stdout, 'drain');
  },
  commit: () => Promise.resolve(),
  abort: () => Promise.resolve(),
};
