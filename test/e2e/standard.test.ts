import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { BIN, Desk, environment } from '../support/cli.js';

const LIST = 'Mã số,Tên\n1.000080,Đăng ký nhận cha mẹ con\n';
const ROWS = 'STT,Xã,Huyện,Tỉnh\n1,Xã Cổ Bi,Huyện Gia Lâm,Hà Nội\n';

/** Runs the command with something piped into it. */
function piped(desk: Desk, input: string | Uint8Array, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: desk.folder,
    input,
    env: environment(desk.folder),
  });
  return { status, stdout, stderr: stderr.toString() };
}

describe('- is standard input', () => {
  test.each([
    ['text', LIST],
    ['JSON', '[{"code":"1.000080","name":"Đăng ký nhận cha mẹ con"}]'],
    ['JSON lines', '{"code":"1.000080","name":"Đăng ký nhận cha mẹ con"}\n{}\n'],
  ])('%s is known by its bytes', (_, content) => {
    const { status, stdout } = piped(
      new Desk(),
      content,
      'validate',
      'procedures',
      '-',
      '--format',
      'json',
    );
    const report = JSON.parse(stdout.toString());
    expect(status).toBe(0);
    expect(report).toMatchObject({ inputs: [{ file: '-', rows: 1 }], summary: { accepted: 1 } });
  });

  test('a side of diff, and what import stores', () => {
    const desk = new Desk();
    desk.put('a.csv', LIST);
    const args = ['diff', 'procedures', 'a.csv', '-', '--format', 'json', '--fail-on', 'info'];
    expect(piped(desk, LIST, ...args).status).toBe(0);
    expect(piped(desk, LIST, 'import', 'procedures', '-').status).toBe(0);
    expect(desk.run('diff', 'procedures', '@latest', 'a.csv', '--fail-on', 'info').status).toBe(0);
  });

  test('there is one of it', () => {
    const { status, stderr } = piped(
      new Desk(),
      LIST,
      'diff',
      'procedures',
      '-',
      '-',
      '--lang',
      'en',
    );
    expect([status, stderr]).toEqual([2, expect.stringContaining('named twice')]);
  });

  test('nothing in it is an empty file', () => {
    expect(piped(new Desk(), '', 'validate', 'procedures', '-').status).toBe(3);
  });
});

describe('- is standard output', () => {
  test('of reconcile the table and nothing else; the report goes to stderr', () => {
    const desk = new Desk();
    const { status, stdout, stderr } = piped(
      desk,
      ROWS,
      'reconcile',
      '-',
      '--out',
      '-',
      '--lang',
      'en',
    );
    expect(status).toBe(0);
    const lines = stdout.toString().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^STT,Xã,Huyện,Tỉnh,haicap_status,/);
    expect(lines[1]).toMatch(/^1,Xã Cổ Bi,Huyện Gia Lâm,Hà Nội,split-open,/);
    expect(stderr).toContain('split-open');
    expect(desk.list()).toEqual(['haicap.questions.csv']);
  });

  test('the same bytes as in a file, named by the input beside it', () => {
    const desk = new Desk();
    desk.put('ho.csv', ROWS);
    const { stdout } = piped(desk, '', 'reconcile', 'ho.csv', '--out', '-', '--output', 'r.json');
    desk.run('reconcile', 'ho.csv', '--out', 'b.csv');
    expect(stdout).toEqual(desk.bytes('b.csv'));
    expect(JSON.parse(desk.read('r.json'))).toMatchObject({ out: '-' });
    expect(desk.list()).toContain('ho.questions.csv');
  });

  test('of a report, and never of both', () => {
    const desk = new Desk();
    desk.put('a.csv', LIST);
    const plain = desk.run('validate', 'procedures', 'a.csv');
    expect(desk.run('validate', 'procedures', 'a.csv', '--output', '-')).toEqual(plain);
    const { status } = desk.run('reconcile', 'a.csv', '--out', '-', '--output', '-');
    expect(status).toBe(2);
  });
});

describe('the format follows the name of --output', () => {
  const desk = new Desk();
  desk.put('a.csv', LIST);
  const report = (...args: readonly string[]) =>
    desk.run('validate', 'procedures', 'a.csv', '--force', '--lang', 'en', ...args);

  test('json', () => {
    expect(report('--output', 'r.json').status).toBe(0);
    expect(JSON.parse(desk.read('r.json'))).toMatchObject({ command: 'validate' });
  });

  test('--format wins', () => {
    report('--output', 'r.json', '--format', 'pretty');
    expect(desk.read('r.json')).toContain('Verdict');
  });

  test('an end that tells nothing is told', () => {
    expect(report('--output', 'r.pdf').stderr).toContain('tells no format');
    expect(desk.read('r.pdf')).toContain('Verdict');
    expect(report('--output', 'r.txt').stderr).not.toContain('format');
  });

  test('one that the command cannot write is refused', () => {
    const { status, stderr } = desk.run('log', '--output', 'r.xlsx', '--lang', 'en');
    expect([status, stderr]).toEqual([2, expect.stringContaining('.json')]);
  });
});
