import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '../../../../../test/support/files.js';
import { leftName } from '../../../../../test/support/leftover.js';
import { clearPrivateFolders, privateFolder } from './private-folder.js';

function temporaryPlace(): string {
  const place = temporaryFolder();
  vi.stubEnv('TMPDIR', place);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return place;
}

test.runIf(process.platform === 'linux')('a private folder is seen by its owner only', () => {
  const place = temporaryPlace();
  const { folder, remove } = privateFolder();
  expect([statSync(folder).mode & 0o777, join(folder, '..')]).toEqual([0o700, place]);
  writeFileSync(join(folder, 'copy'), 'x');
  remove();
  expect(existsSync(folder)).toBe(false);
});

test.runIf(process.platform === 'linux')(
  'what a kill left is removed, what is in use is not',
  () => {
    const place = temporaryPlace();
    const left = join(place, leftName('folder'));
    mkdirSync(left);
    writeFileSync(join(left, 'workspace.db'), 'x');
    mkdirSync(join(place, 'mine'));
    const living = privateFolder();
    clearPrivateFolders();
    expect(readdirSync(place).sort()).toEqual(
      [living.folder.slice(place.length + 1), 'mine'].sort(),
    );
    living.remove();
  },
);
