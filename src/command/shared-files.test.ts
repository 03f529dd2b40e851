import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/support/files.js';
import { refuseSharedFiles } from './shared-files.js';

/** What is said of a file that is read and one that is written, by names in a folder that has `a.csv`. */
async function refusal(read: string, written: string | undefined): Promise<unknown> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'con'));
  writeFileSync(join(folder, 'a.csv'), 'x');
  symlinkSync(join(folder, 'a.csv'), join(folder, 'symlink.csv'));
  linkSync(join(folder, 'a.csv'), join(folder, 'link.csv'));
  symlinkSync(folder, join(folder, 'con', 'lại'));
  const path = written === undefined ? undefined : `${folder}/${written}`;
  return refuseSharedFiles({
    reads: [{ name: 'FILE', path: `${folder}/${read}` }],
    writes: [{ name: '--out', path }],
  }).catch((error: unknown) => error);
}

test.each([
  ['its own name', 'a.csv', 'a.csv'],
  ['a longer way', 'a.csv', 'con/../a.csv'],
  ['a symbolic link', 'a.csv', 'symlink.csv'],
  ['a hard link', 'a.csv', 'link.csv'],
  ['a file that is not there yet, by a linked folder', 'new.csv', 'con/lại/new.csv'],
])('a file that is read is not written: %s', async (_, read, written) => {
  expect(await refusal(read, written)).toMatchObject({
    code: 'file-shared',
    params: { option: '--out', other: 'FILE', file: expect.stringContaining(written) },
  });
});

test.each([
  ['another file', 'a.csv', 'b.csv'],
  ['one of the same name elsewhere', 'a.csv', 'con/a.csv'],
  ['none', 'a.csv', undefined],
])('%s may be written', async (_, read, written) => {
  expect(await refusal(read, written)).toBeUndefined();
});

test.runIf(['win32', 'darwin'].includes(process.platform))(
  'where the system folds names, case makes no other file',
  async () => {
    expect(await refusal('new.csv', 'NEW.csv')).toMatchObject({ code: 'file-shared' });
  },
);

test('two outputs are not one file', async () => {
  const path = join(temporaryFolder(), 'new.csv');
  const writes = ['--out', '--output'].map((name) => ({ name, path }));
  await expect(refuseSharedFiles({ reads: [], writes })).rejects.toMatchObject({
    params: { option: '--output', other: '--out' },
  });
});
