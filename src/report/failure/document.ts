import type { AnyFailure, Failure } from '../../core/findings/index.js';
import type { Language } from '../../core/kinds/index.js';
import type { Documented } from '../../schemas/index.js';
import { failureText } from '../words/failure-text.js';
import type { failureSchema } from './schema.js';

type FailureDocument = Documented<typeof failureSchema>;

/** Why a command gave up, as JSON: a script reads it where it would have read the report. */
export function failureDocument(
  failures: readonly (AnyFailure | Failure)[],
  exit: number,
  lang: Language,
): FailureDocument {
  return {
    exit,
    errors: failures.map((failure) => ({ code: failure.code, ...failureText(failure, lang) })),
  };
}

/** The same of a fault of the program itself. */
export function internalDocument(message: string, exit: number): FailureDocument {
  return { exit, errors: [{ code: 'internal', message }] };
}
