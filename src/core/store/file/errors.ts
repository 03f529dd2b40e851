import { Failure } from '../../findings/index.js';
import { databaseFile } from './folder.js';
import { messageOf } from './unwritable.js';

/**
 * The `Failure` that an error of SQLite means to the user; any other error unchanged.
 * Result codes: https://www.sqlite.org/rescode.html
 */
export function asFailure(cause: unknown, directory: string): unknown {
  const code = sqliteCode(cause);
  if (code === undefined) return cause;
  const file = databaseFile(directory);
  if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(code))
    return new Failure('workspace-busy', { directory }, { cause });
  if (/^SQLITE_(FULL|IOERR_(WRITE|FSYNC|DIR_FSYNC|TRUNCATE|SHMOPEN|SHMSIZE|DELETE))/.test(code))
    return new Failure('output-unwritable', { file, reason: messageOf(cause) }, { cause });
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(code)) return damaged(directory, cause);
  if (/^SQLITE_(CANTOPEN|READONLY|PERM)/.test(code))
    return new Failure('file-forbidden', { file }, { cause });
  return cause;
}

/** The workspace can't be read: its file was changed or destroyed by something else. */
export function damaged(directory: string, cause: unknown): Failure<'workspace-broken'> {
  return new Failure('workspace-broken', { directory, reason: messageOf(cause) }, { cause });
}

function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && error.code.startsWith('SQLITE_')
    ? error.code
    : undefined;
}
