import { expect, test } from 'vitest';
import { asFailure } from './errors.js';

const sqliteError = (code: string) => Object.assign(new Error('its own words'), { code });

test.each([
  ['SQLITE_BUSY', 'workspace-busy'],
  ['SQLITE_BUSY_RECOVERY', 'workspace-busy'],
  ['SQLITE_LOCKED', 'workspace-busy'],
  ['SQLITE_NOTADB', 'workspace-broken'],
  ['SQLITE_CORRUPT_INDEX', 'workspace-broken'],
  ['SQLITE_IOERR_SHORT_READ', 'workspace-broken'],
  ['SQLITE_CANTOPEN', 'file-forbidden'],
  ['SQLITE_READONLY_DIRECTORY', 'file-forbidden'],
  ['SQLITE_FULL', 'output-unwritable'],
  ['SQLITE_IOERR_SHMOPEN', 'output-unwritable'],
  ['SQLITE_IOERR_SHMSIZE', 'output-unwritable'],
  ['SQLITE_IOERR_WRITE', 'output-unwritable'],
])('%s is %s', (code, failure) => {
  const cause = sqliteError(code);
  expect(asFailure(cause, 'w')).toMatchObject({ name: 'Failure', code: failure, cause });
});

test.each([
  ['our own mistake in SQL', sqliteError('SQLITE_ERROR')],
  ['a broken constraint', sqliteError('SQLITE_CONSTRAINT_UNIQUE')],
  ['an error of the file system', sqliteError('ENOENT')],
  ['an error without code', new Error('x')],
  ['something that is no error', 'SQLITE_BUSY'],
])('%s stays what it is', (_, error) => {
  expect(asFailure(error, 'w')).toBe(error);
});
