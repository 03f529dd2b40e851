import { MASK } from '../../../lib/text/index.js';

/** Who made a revision, or forgot, is nobody's business. */
export function withoutAuthor<T extends { readonly author: string }>(done: T): T {
  return { ...done, author: MASK };
}
