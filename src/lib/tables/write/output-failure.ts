import { FileFailure } from '../failure.js';
import { shownPath } from '../read/open-file.js';
import { systemCode } from '../system-code.js';

/** What the system says when it can't or won't do something; Node's own errors read `ERR_…`. */
const SYSTEM_CODE = /^E[A-Z0-9]+$/;

/** The failure `output-unwritable` that an error of the system means; any other error unchanged. */
export function outputFailure(error: unknown, path: string): unknown {
  const reason = systemCode(error);
  if (!SYSTEM_CODE.test(reason)) return error;
  return new FileFailure('output-unwritable', { file: shownPath(path), reason }, { cause: error });
}
