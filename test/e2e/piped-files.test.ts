import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { BIN, Desk, environment } from '../support/cli.js';
import { overlay } from '../support/wards/overlay.js';

const ROWS = 'Mã xã,Phường/xã,Tỉnh\n01654,Xã Hòa An,Cao Bằng\n00637,Phường Đại Mỗ,Hà Nội\n';
const LIST = 'Số hiệu,Tên TTHC\n1.000080,Đăng ký khai sinh\n';
const MAPPING = { kind: 'procedures', columns: { 'Số hiệu': 'code' } };

function desk(): Desk {
  const made = new Desk();
  made.put('list.csv', LIST);
  made.put('rows.csv', ROWS);
  made.put('mapping.json', JSON.stringify(MAPPING));
  made.put('config.json', JSON.stringify({ columns: { procedures: MAPPING.columns } }));
  made.put('areas.csv', 'Mã xã cũ,Tổ dân phố,Mã xã mới\n00637,Tổ 3,00637\n');
  made.put('answers.json', JSON.stringify({ version: 1, decisions: [] }));
  overlay(made, 'overlay.json');
  return made;
}

/** Runs a command with one of its files coming through a pipe, named as the system names it. */
function piped(made: Desk, file: string, args: readonly string[]) {
  const script = 'cat "$FED" | "$@"';
  return spawnSync('sh', ['-c', script, 'sh', process.execPath, BIN, ...args], {
    cwd: made.folder,
    env: { ...environment(made.folder), FED: file },
    encoding: 'utf8',
    timeout: 20_000,
  });
}

test.skipIf(process.platform !== 'linux').each([
  ['overlay.json', ['wards', 'trace', '01654', '--register-overlay', 'overlay.json']],
  ['mapping.json', ['validate', 'procedures', 'list.csv', '--mapping', 'mapping.json']],
  ['config.json', ['validate', 'procedures', 'list.csv', '--config', 'config.json']],
  ['answers.json', ['reconcile', 'rows.csv', '--out', '-', '--decisions', 'answers.json']],
  ['answers.json', ['review', 'rows.csv', '--decisions', 'answers.json']],
  ['areas.csv', ['reconcile', 'rows.csv', '--out', '-', '--areas', 'areas.csv']],
  ['list.csv', ['validate', 'procedures', 'list.csv', '--mapping', 'mapping.json']],
])('%s through a pipe is read once, and says what the file does: %j', (file, args) => {
  const made = desk();
  const { status, stdout } = made.run(...args);
  const through = piped(
    made,
    file,
    args.map((word) => (word === file ? '/dev/stdin' : word)),
  );
  expect(through.stdout.replaceAll('/dev/stdin', file)).toBe(stdout);
  expect(through.status).toBe(status);
});

test.skipIf(process.platform === 'win32')('answers are given into a file, which keeps them', () => {
  const made = desk();
  made.run('review', 'rows.csv', '--workbook', 'questions.xlsx');
  const args = ['review', 'rows.csv', '--from-workbook', 'questions.xlsx', '--decisions'];
  for (const device of ['/dev/null', '/dev/stdin']) {
    const { status, stderr } = piped(made, 'answers.json', [...args, device]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(device) });
  }
});
