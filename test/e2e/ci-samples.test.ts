import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BIN, Desk, ROOT } from '../support/cli.js';
import { csvOf } from '../support/datasets/lists.js';

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực'];
const LIST = 'danh-muc/thu-tuc.csv';
const list = (name: string, code = '1.005160') => csvOf([HEADER, [code, name, 'Hộ tịch']]);
const sample = (name: string) => join(ROOT, 'samples/ci', name);

/** A repository with a list committed twice, and the built command on its path. */
function repository() {
  const desk = new Desk();
  desk.put('bin/haicap', `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(desk.path('bin/haicap'), 0o755);
  const env = {
    ...process.env,
    PATH: `${desk.path('bin')}:${process.env.PATH}`,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GITHUB_STEP_SUMMARY: desk.path('summary.md'),
  };
  const sh = (command: string) =>
    spawnSync('sh', ['-c', command], { cwd: desk.folder, env, encoding: 'utf8' });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.vn', ...args], {
      cwd: desk.folder,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const commit = (text: string) => {
    desk.put(LIST, text);
    git('add', 'danh-muc');
    git('commit', '-qm', 'list');
  };
  git('init', '-q');
  commit(list('Cấp thẻ đi rừng'));
  commit(list('Cấp thẻ đi biển'));
  return { desk, sh, git };
}

/** The commands of a job, as its file has them. */
function commandsIn(name: string): string[] {
  const text = readFileSync(sample(name), 'utf8');
  return [...text.matchAll(/^\s*(?:- |- run: |run: )(haicap .+)$/gm)].map(([, one = '']) => one);
}

test.each([
  ['github-actions.yml', ['haicap.sarif', 'summary.md']],
  ['gitlab-ci.yml', ['chat-luong.json', 'bao-cao.html', 'bao-cao.xml']],
] as const)(
  'every command of %s does what the job needs',
  (name, files) => {
    const { desk, sh } = repository();
    const commands = commandsIn(name);
    expect(commands).toHaveLength(3);
    for (const command of commands) expect([command, sh(command).status]).toEqual([command, 0]);
    for (const file of files) expect(desk.read(file)).not.toBe('');
    desk.put(LIST, list('Cấp thẻ', '1.00516X'));
    expect(commands.map((command) => sh(command).status).filter((status) => status !== 0)).toEqual([
      1,
    ]);
  },
  60_000,
);

test('the hook looks at what is committed, and stops what is wrong', () => {
  const { desk, sh, git } = repository();
  const hook = () => sh(`"${sample('pre-commit')}"`);
  expect(hook().status).toBe(0);
  desk.put(LIST, list('Cấp thẻ đi suối'));
  git('add', LIST);
  desk.put(LIST, list('Cấp thẻ đi suối', '1.00516X'));
  expect(hook().status).toBe(0);
  git('add', LIST);
  const { status, stdout } = hook();
  expect(status).not.toBe(0);
  expect(stdout).toContain('code-malformed');
}, 60_000);

test('git diff shows records', () => {
  const { desk, git } = repository();
  git('config', 'diff.haicap.command', `'${sample('git-diff-driver')}'`);
  desk.put('.gitattributes', '*.csv diff=haicap\n');
  const shown = git('diff', 'HEAD^', 'HEAD', '--ext-diff');
  expect(shown).toContain(`haicap: ${LIST}`);
  expect(shown).toContain('1.005160 · Cấp thẻ đi biển');
}, 60_000);
