import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../../test/support/files.js';
import { expandPatterns } from './expand.js';
import { matchingFiles } from './matches.js';

/** A folder with empty files; gives a function from a name to its path. */
function folderWith(...names: readonly string[]): (name: string) => string {
  const folder = temporaryFolder();
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  return (name) => join(folder, name);
}

test('wildcards are expanded in the order of code points, in every part of the path', async () => {
  const at = folderWith('x/b.csv', 'x/B.csv', 'x/ă.csv', 'y/a.csv', 'y/c.xlsx', 'z/deep/d.csv');
  const { paths, notices } = await expandPatterns([at('*/*.csv')]);
  expect(paths).toEqual(['x/B.csv', 'x/b.csv', 'x/ă.csv', 'y/a.csv'].map(at));
  expect(notices).toEqual([]);
});

test('folders are no files to read', async () => {
  const at = folderWith('a.csv', 'folder/b.csv');
  expect((await expandPatterns([at('*')])).paths).toEqual([at('a.csv')]);
});

test('a file whose name is the pattern is meant itself', async () => {
  const at = folderWith('a[1].csv', 'a1.csv');
  expect((await expandPatterns([at('a[1].csv')])).paths).toEqual([at('a[1].csv')]);
});

test('a path without wildcards is given on, there or not', async () => {
  const at = folderWith();
  expect((await expandPatterns([at('none.csv')])).paths).toEqual([at('none.csv')]);
});

test.each(['*.csv', 'none/*.csv'])(
  '%s that matches nothing is given back as a failure, beside what others match',
  async (pattern) => {
    const at = folderWith('a.xlsx');
    expect(await expandPatterns([at(pattern), at('*.xlsx')])).toMatchObject({
      paths: [at('a.xlsx')],
      unmatched: [{ code: 'pattern-unmatched', params: { pattern: at(pattern) } }],
    });
  },
);

test("Excel's lock files are passed over and reported", async () => {
  const at = folderWith('a.xlsx', '~$a.xlsx');
  const { paths, notices } = await expandPatterns([at('*.xlsx'), at('~$a.xlsx')]);
  expect(paths).toEqual([at('a.xlsx')]);
  const skipped = { code: 'lock-file-skipped', place: { file: at('~$a.xlsx') } };
  expect(notices).toMatchObject([
    { ...skipped, params: { original: at('a.xlsx') } },
    { ...skipped, params: { original: at('a.xlsx') } },
  ]);
});

test('the same file is read once, under whatever name it comes again', async () => {
  const at = folderWith('a.csv', 'b.csv');
  symlinkSync(at('a.csv'), at('c.csv'));
  const { paths, notices } = await expandPatterns([at('a.csv'), at('*.csv')]);
  expect(paths).toEqual([at('a.csv'), at('b.csv')]);
  expect(notices).toMatchObject([
    { code: 'input-repeated', place: { file: at('a.csv') }, params: { first: at('a.csv') } },
    { code: 'input-repeated', place: { file: at('c.csv') }, params: { first: at('a.csv') } },
  ]);
});

test('on Windows the backslash parts a path too', async () => {
  const at = folderWith('x/a.csv');
  expect(await matchingFiles(`${at('x')}\\*.csv`, true)).toEqual([at('x/a.csv')]);
});
