import disk, { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { temporaryFile, temporaryFolder } from '../../../../test/support/files.js';
import { writeWhole } from './together.js';
import { ensureFolder } from './whole.js';

afterEach(() => vi.restoreAllMocks());

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

test('writes text and bytes, and leaves nothing else behind', async () => {
  const folder = temporaryFolder();
  await writeWhole(join(folder, 'a.txt'), 'Đắk Lắk', { force: false });
  await writeWhole(join(folder, 'b.bin'), new Uint8Array([1, 2]), { force: false });
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('Đắk Lắk');
  expect([...readFileSync(join(folder, 'b.bin'))]).toEqual([1, 2]);
  expect(readdirSync(folder)).toEqual(['a.txt', 'b.bin']);
});

test('a file that is there is kept without force and replaced with it', async () => {
  const path = temporaryFile('a.txt', 'old');
  await expect(writeWhole(path, 'new', { force: false })).rejects.toMatchObject({
    code: 'output-exists',
    params: { file: path },
  });
  expect(readFileSync(path, 'utf8')).toBe('old');
  await writeWhole(path, 'new', { force: true });
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test.each(['EBUSY', 'EPERM', 'EACCES'])(
  'a file that another program holds (%s) stays, and the new one is kept beside it',
  async (code) => {
    const path = temporaryFile('list.xlsx', 'old');
    writeFileSync(join(dirname(path), 'list.new.xlsx'), 'earlier');
    vi.spyOn(disk, 'renameSync').mockImplementationOnce(() => {
      throw systemError(code);
    });
    const kept = join(dirname(path), 'list.new-2.xlsx');
    await expect(writeWhole(path, 'new', { force: true })).rejects.toMatchObject({
      code: 'output-in-use',
      params: { file: path, kept },
    });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readFileSync(kept, 'utf8')).toBe('new');
    expect(readdirSync(dirname(path)).sort()).toEqual([
      'list.new-2.xlsx',
      'list.new.xlsx',
      'list.xlsx',
    ]);
  },
);

test('without space there is no file, and no temporary one', async () => {
  const path = join(temporaryFolder(), 'a.txt');
  const handle = await fs.open(temporaryFile('x', ''), 'r+');
  const prototype: { sync(): Promise<void> } = Object.getPrototypeOf(handle);
  await handle.close();
  vi.spyOn(prototype, 'sync').mockRejectedValueOnce(systemError('ENOSPC'));
  await expect(writeWhole(path, 'x', { force: false })).rejects.toMatchObject({
    code: 'output-unwritable',
    params: { file: path, reason: 'ENOSPC' },
  });
  expect(readdirSync(dirname(path))).toEqual([]);
});

test('a folder that is not there or cannot be one', async () => {
  const missing = join(temporaryFolder(), 'none', 'a.txt');
  const underFile = join(temporaryFile('f', ''), 'a.txt');
  for (const path of [missing, underFile]) {
    await expect(writeWhole(path, 'x', { force: false })).rejects.toMatchObject({
      code: 'output-unwritable',
    });
  }
});

test('a folder is never replaced by a file', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a'));
  await expect(writeWhole(join(folder, 'a'), 'x', { force: true })).rejects.toMatchObject({
    code: 'output-not-file',
  });
  expect(readdirSync(folder)).toEqual(['a']);
});

test('makes folders, and says when it cannot', async () => {
  const folder = temporaryFolder();
  await ensureFolder(join(folder, 'a', 'b'));
  await ensureFolder(join(folder, 'a', 'b'));
  expect(readdirSync(join(folder, 'a'))).toEqual(['b']);
  await expect(ensureFolder(join(temporaryFile('f', ''), 'x'))).rejects.toMatchObject({
    code: 'output-unwritable',
  });
});
