import { systemCode } from '../../../lib/tables/index.js';
import { Failure } from '../../findings/index.js';

/** The system refuses to write a file, to make a folder or to remove one: `EACCES`, or what it says. */
export function unwritable(file: string, cause: unknown): Failure<'output-unwritable'> {
  const reason = systemCode(cause) || messageOf(cause);
  return new Failure('output-unwritable', { file, reason }, { cause });
}

export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
