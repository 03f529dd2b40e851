import fs, {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { temporaryFile, temporaryFolder } from '../../../../../test/support/files.js';
import { type FilesTogether, together, writeWhole } from '../together.js';

afterEach(() => vi.restoreAllMocks());

const FORCE = { force: true };

/** Has the n-th renaming of the test, and it alone, fail. */
function failRenaming(nth: number, code: string): void {
  const { renameSync } = fs;
  let count = 0;
  vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    count += 1;
    if (count === nth) throw Object.assign(new Error(code), { code });
    renameSync(from, to);
  });
}

function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** `out.csv` and what stands beside it, of which one file is new and one goes. */
function threeFiles(folder: string): (files: FilesTogether) => Promise<void> {
  return async (files) => {
    await files.add(join(folder, 'out.csv'), 'new', FORCE);
    await files.add(join(folder, 'out.exceptions.csv'), 'new', FORCE);
    files.remove(join(folder, 'out.questions.csv'));
  };
}

test.each([1, 2])('where renaming %i fails, all files are as they were', async (nth) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'out.csv'), 'old');
  writeFileSync(join(folder, 'out.questions.csv'), 'old');
  const before = contents(folder);
  failRenaming(nth, 'EIO');
  await expect(together(threeFiles(folder))).rejects.toMatchObject({ code: 'output-unwritable' });
  expect(contents(folder)).toEqual(before);
});

test('where another program holds one, all are as they were and all new ones are kept beside', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'out.csv'), 'old');
  writeFileSync(join(folder, 'out.questions.csv'), 'old');
  failRenaming(2, 'EBUSY');
  const kept = join(folder, 'out.new.csv');
  await expect(together(threeFiles(folder))).rejects.toMatchObject({
    code: 'output-in-use',
    params: { kept },
  });
  expect(contents(folder)).toEqual({
    'out.csv': 'old',
    'out.exceptions.new.csv': 'new',
    'out.new.csv': 'new',
    'out.questions.csv': 'old',
  });
});

test('a file system without second names', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'out.csv'), 'old');
  vi.spyOn(fs, 'linkSync').mockImplementation(() => {
    throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
  });
  failRenaming(2, 'EIO');
  await expect(together(threeFiles(folder))).rejects.toMatchObject({ code: 'output-unwritable' });
  expect(contents(folder)).toEqual({ 'out.csv': 'old' });
});

test('a file that is replaced keeps who may read it, also while it is written', async () => {
  const path = temporaryFile('out.csv', 'old');
  chmodSync(path, 0o640);
  await together(async (files) => {
    await files.add(path, 'new', FORCE);
    const [temporary = ''] = readdirSync(dirname(path));
    expect(statSync(join(dirname(path), temporary)).mode & 0o777).toBe(0o600);
  });
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

// Only root may give a file away.
test.runIf(process.getuid?.() === 0)('a file that is replaced stays whose it was', async () => {
  const path = temporaryFile('out.csv', 'old');
  chmodSync(path, 0o604);
  chownSync(path, 12_345, 23_456);
  await writeWhole(path, 'new', FORCE);
  const { uid, gid, mode } = statSync(path);
  expect([uid, gid, mode & 0o777, readFileSync(path, 'utf8')]).toEqual([
    12_345,
    23_456,
    0o604,
    'new',
  ]);
});

test('a new file is its owner’s alone, unless it is meant for others', async () => {
  const folder = temporaryFolder();
  const modeOf = (name: string) => statSync(join(folder, name)).mode & 0o777;
  await writeWhole(join(folder, 'rows.csv'), 'x', FORCE);
  await writeWhole(join(folder, 'list.csv'), 'x', { force: true, isPublic: true });
  expect(modeOf('rows.csv')).toBe(0o600);
  expect(modeOf('list.csv')).toBe(0o666 & ~process.umask());
});

test('a link stays and the file that it leads to is replaced', async () => {
  const path = temporaryFile('out.csv', 'old');
  const link = join(temporaryFolder(), 'link.csv');
  symlinkSync(path, link);
  await writeWhole(link, 'new', FORCE);
  expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test('a link that leads nowhere is in the way, also of who would replace it', async () => {
  const link = join(temporaryFolder(), 'link.csv');
  symlinkSync('nowhere.csv', link);
  await expect(writeWhole(link, 'x', { force: false })).rejects.toMatchObject({
    code: 'output-exists',
  });
  await expect(writeWhole(link, 'x', FORCE)).rejects.toMatchObject({ code: 'output-not-file' });
});

test('a folder in the way is told before a byte is written', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'out.csv'));
  await expect(together(threeFiles(folder))).rejects.toMatchObject({ code: 'output-not-file' });
  expect(readdirSync(folder)).toEqual(['out.csv']);
});

test('a name as long as file systems take', async () => {
  const path = join(temporaryFolder(), `${'x'.repeat(251)}.csv`);
  await writeWhole(path, 'x', { force: false });
  expect(readFileSync(path, 'utf8')).toBe('x');
});

test('of two that were begun where nothing was, the second to end finds the first, and leaves nothing', async () => {
  const folder = temporaryFolder();
  const write = (content: string, name: string) => async (files: FilesTogether) => {
    await files.add(join(folder, name), content, { force: false });
    await files.add(join(folder, 'out.csv'), content, { force: false });
  };
  const ends = await Promise.allSettled([
    together(write('one', 'one.csv')),
    together(write('two', 'two.csv')),
  ]);
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'output-exists' },
  });
  const won = ends[0]?.status === 'fulfilled' ? 'one' : 'two';
  expect(contents(folder)).toEqual({ 'out.csv': won, [`${won}.csv`]: won });
});

test('a file system that gives a file one name only takes outputs all the same', async () => {
  const folder = temporaryFolder();
  vi.spyOn(fs, 'linkSync').mockImplementation(() => {
    throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
  });
  await writeWhole(join(folder, 'out.csv'), 'new', { force: false });
  expect(contents(folder)).toEqual({ 'out.csv': 'new' });
});
