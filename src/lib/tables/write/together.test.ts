import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../../test/support/files.js';
import { FilesTogether } from './together.js';

test('files are in their places, and old ones gone, only when all is committed', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'old.csv'), 'old');
  const files = new FilesTogether();
  const file = await files.open(join(folder, 'a.csv'), { force: false });
  await file.write(Buffer.from('new'));
  files.remove(join(folder, 'old.csv'));
  files.remove(join(folder, 'never.csv'));
  expect(readdirSync(folder)).toContain('old.csv');
  await files.commit();
  expect(readdirSync(folder)).toEqual(['a.csv']);
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('new');
});

test('what is given up leaves old files where they are', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'old.csv'), 'old');
  const files = new FilesTogether();
  await files.open(join(folder, 'a.csv'), { force: false });
  files.remove(join(folder, 'old.csv'));
  await files.abort();
  expect(readdirSync(folder)).toEqual(['old.csv']);
});

test('where an old one cannot be removed, the first file keeps out of its place', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'old.csv'));
  const files = new FilesTogether();
  await files.open(join(folder, 'a.csv'), { force: false });
  files.remove(join(folder, 'old.csv'));
  await expect(files.commit()).rejects.toMatchObject({ code: 'output-unwritable' });
  await files.abort();
  expect(readdirSync(folder)).toEqual(['old.csv']);
});
