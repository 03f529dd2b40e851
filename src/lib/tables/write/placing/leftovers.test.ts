import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../../../test/support/files.js';
import { leftName } from '../../../../../test/support/leftover.js';
import { clearLeftovers } from './leftovers.js';
import { leftFor, markedName } from './mark.js';

test('whose a temporary file is', () => {
  expect(leftFor(leftName('new'))).toBe('new');
  expect(leftFor(markedName('new'))).toBeUndefined();
  expect(leftFor('.haicap-list.new')).toBeUndefined();
});

test.runIf(process.platform === 'linux')(
  'a process that another got the number of since has ended',
  () => {
    expect(leftFor(markedName('new').replace(/-\d+-(?=[0-9a-f]{12})/, '-1-'))).toBe('new');
  },
);

test('what another machine is writing into a shared folder is left alone', () => {
  const name = leftName('new');
  expect(leftFor(name.replace(/[0-9a-f]{8}/, 'ffffffff'))).toBeUndefined();
});

test('leftovers go; the user’s files and those of living processes stay', () => {
  const folder = temporaryFolder();
  const living = markedName('new');
  for (const name of ['.haicap-notes', 'out.csv', leftName('new'), leftName('old'), living])
    writeFileSync(join(folder, name), '');
  expect(clearLeftovers(folder)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual([living, '.haicap-notes', 'out.csv'].sort());
});

test('what was cut off between two renamings is completed', () => {
  const folder = temporaryFolder();
  const [first, second, old] = [
    leftName('new', '000000000001'),
    leftName('new', '000000000002'),
    leftName('old'),
  ];
  const steps = [
    { name: 'out.questions.csv' },
    { name: 'out.exceptions.csv', temporary: first },
    { name: 'out.csv', temporary: second },
  ];
  writeFileSync(join(folder, leftName('plan')), JSON.stringify(steps));
  writeFileSync(join(folder, 'out.exceptions.csv'), 'new');
  writeFileSync(join(folder, second), 'new');
  writeFileSync(join(folder, old), 'old');
  writeFileSync(join(folder, 'out.csv'), 'old');
  expect(clearLeftovers(folder)).toEqual(['out.exceptions.csv', 'out.csv']);
  expect(readdirSync(folder).sort()).toEqual(['out.csv', 'out.exceptions.csv']);
  expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('new');
});

test('what goes and comes again is not taken away when it has come', () => {
  const folder = temporaryFolder();
  const steps = [{ name: 'manifest.json' }, { name: 'manifest.json', temporary: leftName('new') }];
  writeFileSync(join(folder, leftName('plan')), JSON.stringify(steps));
  writeFileSync(join(folder, 'manifest.json'), 'new');
  clearLeftovers(folder);
  expect(readdirSync(folder)).toEqual(['manifest.json']);
});

test('a plan that was cut off, and one that leads out of its folder, move nothing', () => {
  const folder = temporaryFolder();
  const outside = temporaryFolder();
  writeFileSync(join(outside, 'mine.csv'), 'mine');
  writeFileSync(join(folder, leftName('plan', '000000000001')), '[{"name":"a.c');
  const steps = [{ name: join(outside, 'mine.csv') }];
  writeFileSync(join(folder, leftName('plan', '000000000002')), JSON.stringify(steps));
  expect(clearLeftovers(folder)).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
  expect(readdirSync(outside)).toEqual(['mine.csv']);
});

test('a folder that is not there', () => {
  expect(clearLeftovers(join(temporaryFolder(), 'none'))).toEqual([]);
});
