import { ChunkedText, madeWhenRead } from '../../../lib/streams/index.js';
import { type Checklist, checklistOf } from '../../remarks/checklist.js';
import type { Reporter } from '../reporter.js';

/** Makes a format of checkers of what writes its text, part by part. */
export function checking(write: (checklist: Checklist) => Generator<string>): Reporter {
  return async (told, options) => {
    const checklist = checklistOf(told, options);
    return { output: new ChunkedText(madeWhenRead(() => write(checklist))) };
  };
}
