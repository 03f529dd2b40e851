import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, textsOf } from '../../../../test/support/files.js';
import { readContent } from '../read/read-content.js';
import { encodeWorkbook } from '../write/content/workbook.js';
import { companionReference } from './reference.js';
import { withCompanions } from './resolve.js';

const TEXT = 'Bước 1: nộp hồ sơ\nBước 2: nhận kết quả\n';
const SHA256 = createHash('sha256').update(TEXT).digest('hex');

async function cellRead(reference: string, files: Readonly<Record<string, string>>) {
  const folder = join(temporaryFolder(), 'in');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const path = join(folder, 'a.xlsx');
  writeFileSync(path, await encodeWorkbook([{ name: 'S', rows: [['Tên'], [reference]] }]));
  const { grids, notices } = await withCompanions(path, await readContent(path));
  return { text: textsOf(grids[0])[1]?.[0], codes: notices.map(({ code }) => code), path };
}

test('a reference is the text of the file beside', async () => {
  const reference = companionReference({ name: 'a.1.txt', sha256: SHA256 });
  expect(await cellRead(reference, { 'a.1.txt': TEXT })).toMatchObject({ text: TEXT, codes: [] });
});

test.each([
  ['is missing', {}],
  ['was changed', { 'a.1.txt': `${TEXT} ` }],
])('a file that %s is told, at its cell', async (_, files) => {
  const reference = companionReference({ name: 'a.1.txt', sha256: SHA256 });
  const { text, codes } = await cellRead(reference, files);
  expect([text, codes]).toEqual([reference, ['companion-missing']]);
});

test.each(['../a.txt', '/etc/a.txt', '..\\a.txt', 'C:a.txt', '.a.txt', 'a', 'a.txt\u202e.txt'])(
  'a name that is none of ours, %j, is never opened',
  async (name) => {
    const reference = companionReference({ name, sha256: SHA256 });
    const { codes, path } = await cellRead(reference, {});
    // Even where there is such a file with that very text.
    writeFileSync(join(dirname(path), '..', 'a.txt'), TEXT);
    const again = await withCompanions(path, await readContent(path));
    expect(codes).toEqual(['companion-missing']);
    expect(again.notices.map(({ code }) => code)).toEqual(codes);
  },
);

test.skipIf(process.platform === 'win32')('a link leads nowhere', async () => {
  const reference = companionReference({ name: 'a.1.txt', sha256: SHA256 });
  const { path } = await cellRead(reference, {});
  writeFileSync(join(dirname(path), '..', 'b.txt'), TEXT);
  symlinkSync('../b.txt', join(dirname(path), 'a.1.txt'));
  const { notices } = await withCompanions(path, await readContent(path));
  expect(notices.map(({ code }) => code)).toEqual(['companion-missing']);
});
