import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf } from '../support/datasets/lists.js';

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực'];
const list = (name: string) => csvOf([HEADER, ['1.005160', name, 'Hộ tịch']]);

/** A repository with one list committed, and changed since. */
function repository(file: string): Desk {
  const desk = new Desk();
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.vn', ...args], {
      cwd: desk.folder,
      stdio: 'ignore',
    });
  git('init', '-q');
  desk.put(file, list('Cấp thẻ đi rừng'));
  git('add', '.');
  git('commit', '-qm', 'list');
  desk.put(file, list('Cấp thẻ đi biển'));
  return desk;
}

test.each(['a.csv', 'dữ liệu/b c.csv'])('%s is compared with itself at a revision', (file) => {
  const desk = repository(file);
  const { status, stdout } = desk.run(
    'diff',
    'procedures',
    '--git',
    'HEAD',
    file,
    '--format',
    'json',
  );
  const { old, changes } = JSON.parse(stdout);
  expect([status, old]).toEqual([0, `HEAD:./${file}`]);
  expect(changes).toMatchObject([{ type: 'changed', key: '1.005160', file }]);
  expect(stdout).not.toContain(tmpdir());
});

test('a forgotten kind is told by the file', () => {
  const desk = repository('a.csv');
  expect(desk.run('diff', '--git', 'HEAD', 'a.csv', '--fail-on', 'info').status).toBe(1);
});

test.each([
  ['a revision that is not there', ['--git', 'nowhere', 'a.csv'], 3],
  ['what looks like an option', ['--git=--help', 'a.csv'], 3],
  ['a file that git does not have', ['--git', 'HEAD', 'mới.csv'], 3],
  ['two files', ['--git', 'HEAD', 'a.csv', 'mới.csv'], 2],
  ['a stored revision', ['--git', 'HEAD', '@latest'], 2],
] as const)('%s is refused, in words of its own', (_, args, code) => {
  const desk = repository('a.csv');
  desk.put('mới.csv', list('x'));
  const { status, stderr } = desk.run('diff', 'procedures', ...args);
  expect([status, stderr.trim()]).toEqual([code, expect.stringMatching(/^haicap: \S/)]);
  expect(stderr).not.toContain(tmpdir());
});
