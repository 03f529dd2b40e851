import { truncateSync } from 'node:fs';
import fs from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { temporaryFile, temporaryFolder } from '../../../../test/support/files.js';
import { LIMITS } from '../limits.js';
import { readBytes } from './bytes.js';

afterEach(() => vi.restoreAllMocks());

test('gives the bytes, the name and the hash', async () => {
  const path = temporaryFile('a.csv', 'abc');
  expect(await readBytes(path)).toEqual({
    name: path,
    bytes: Buffer.from('abc'),
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
});

test('a file that is not there', async () => {
  const path = join(temporaryFolder(), 'none.csv');
  await expect(readBytes(path)).rejects.toMatchObject({ code: 'file-missing' });
});

test('a folder', async () => {
  await expect(readBytes(temporaryFolder())).rejects.toMatchObject({ code: 'file-is-directory' });
});

test('a file under a file', async () => {
  const path = join(temporaryFile('a.csv', 'x'), 'b.csv');
  await expect(readBytes(path)).rejects.toMatchObject({ code: 'file-missing' });
});

test('no bytes', async () => {
  await expect(readBytes(temporaryFile('a.csv', ''))).rejects.toMatchObject({ code: 'file-empty' });
});

test('more bytes than allowed, told before they are read', async () => {
  const path = temporaryFile('a.csv', 'x');
  truncateSync(path, LIMITS.fileBytes + 1);
  await expect(readBytes(path)).rejects.toMatchObject({
    code: 'file-too-large',
    params: { limit: '256 MB', found: '257 MB' },
  });
});

test.each(['EACCES', 'EPERM', 'EBUSY'])('a file that is kept from us (%s)', async (code) => {
  const path = temporaryFile('a.csv', 'x');
  vi.spyOn(fs, 'open').mockRejectedValue(Object.assign(new Error(code), { code }));
  await expect(readBytes(path)).rejects.toMatchObject({ code: 'file-forbidden' });
});

test('an error that is none of the system stays what it is', async () => {
  const path = temporaryFile('a.csv', 'x');
  vi.spyOn(fs, 'open').mockRejectedValue(new TypeError('bug'));
  await expect(readBytes(path)).rejects.toThrow('bug');
});
