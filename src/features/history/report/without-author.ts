import { MASK } from '../../../lib/text/index.js';
import type { LoggedRevision } from './types.js';

/** Who made a revision is nobody's business. */
export function withoutAuthor(revision: LoggedRevision): LoggedRevision {
  return { ...revision, author: MASK };
}
