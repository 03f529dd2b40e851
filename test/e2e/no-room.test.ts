import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { BIN, Desk, environment } from '../support/cli.js';

/** Runs where no file takes a byte more: what a full disk, temporary files' too, is to a command. */
function withoutRoom(desk: Desk, args: readonly string[]) {
  const script = 'ulimit -f 0; exec "$@"';
  return spawnSync('sh', ['-c', script, 'sh', process.execPath, BIN, ...args], {
    cwd: desk.folder,
    env: environment(desk.folder),
    encoding: 'utf8',
  });
}

function stocked(): Desk {
  const desk = new Desk();
  desk.put('a.csv', 'Mã TTHC,Tên TTHC\n1.000080,Đăng ký khai sinh\n1.1.5,B\n');
  desk.put('b.csv', 'Mã TTHC,Tên TTHC\n1.000080,Đăng ký lại khai sinh\n');
  desk.run('import', 'procedures', 'a.csv');
  desk.run('import', 'procedures', 'b.csv');
  return desk;
}

test.skipIf(process.platform === 'win32')(
  'what is only read is read on a full disk, too, and says the same',
  () => {
    const desk = stocked();
    for (const args of [
      ['log'],
      ['show', '@1'],
      ['diff', 'procedures', '@1', '@latest'],
      ['diff', 'procedures', '@latest', 'a.csv'],
      ['doctor'],
      ['import', 'procedures', 'a.csv', '--dry-run'],
      ['forget', '--before', '2099-01-01', '--dry-run'],
    ]) {
      const { status, stdout } = withoutRoom(desk, args);
      expect({ args, status, stdout }).toEqual({ args, ...pick(desk.run(...args)) });
    }
    expect(desk.leftovers()).toEqual([]);
  },
);

const pick = ({ status, stdout }: { status: number | null; stdout: string }) => ({
  status,
  stdout,
});

test.skipIf(process.platform === 'win32')(
  'what has to be written is refused there, and names the place that is full',
  () => {
    const desk = stocked();
    for (const [args, place] of [
      [['import', 'procedures', 'a.csv'], 'workspace.db'],
      [['restore', '@1'], 'workspace.db'],
      [['backup', 'copy.db'], /haicap-\w+/],
      [['export', 'procedures', '--to', 'out'], 'out/'],
    ] as const) {
      const { status, stdout, stderr } = withoutRoom(desk, args);
      expect({ args, status, stdout }).toEqual({ args, status: 3, stdout: '' });
      expect(stderr).toMatch(place);
    }
    expect(desk.json<{ damages: object[] }>('doctor').damages).toEqual([]);
  },
);
