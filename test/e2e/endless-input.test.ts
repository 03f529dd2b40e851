import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { BIN, Desk, environment } from '../support/cli.js';

/** A process writes without end into standard input, which the command is told to take for a file. */
function fed(desk: Desk, args: readonly string[]) {
  const script = 'yes "a,b" | "$@"';
  const command = [process.execPath, BIN, ...args, '--lang', 'en'];
  return spawnSync('sh', ['-c', script, 'sh', ...command], {
    cwd: desk.folder,
    env: environment(desk.folder),
    encoding: 'utf8',
  });
}

test.skipIf(process.platform !== 'linux').each([
  ['a list', ['inspect', '/dev/stdin']],
  ['a mapping', ['inspect', 'a.csv', '--mapping', '/dev/stdin']],
  ['a configuration', ['inspect', 'a.csv', '--config', '/dev/stdin']],
  ['answers', ['review', 'a.csv', '--decisions', '/dev/stdin', '--workbook', 'q.xlsx']],
  ['questions', ['forget', '/dev/stdin', '--before', '2020-01-01']],
])('%s without an end is refused by the limit, at once', (_, args) => {
  const desk = new Desk();
  desk.put('a.csv', 'Mã xã,Tên xã\n00634,Xã Lạ\n');
  const { status, stdout, stderr } = fed(desk, args);
  expect([status, stdout, stderr]).toEqual([
    3,
    '',
    expect.stringMatching(/at most 256 MB are read/),
  ]);
});
