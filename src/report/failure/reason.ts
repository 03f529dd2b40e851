import type { AnyFailure } from '../../core/findings/index.js';
import type { Language } from '../../core/kinds/index.js';
import { failureText } from '../words/failure-text.js';

/** Why something could not be read or done, in words. */
export interface Reason {
  readonly code: string;
  readonly message: string;
  readonly suggestion?: string;
  /** The file that it is about; absent where none is. */
  readonly file?: string;
}

/** A failure in words. */
export function reasonOf(failure: AnyFailure, lang: Language): Reason {
  const { code, params } = failure;
  const file = 'file' in params ? params.file : 'pattern' in params ? params.pattern : undefined;
  return { code, ...failureText(failure, lang), ...(typeof file === 'string' && { file }) };
}
