import { chmodSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { HAS_RIGHTS, runWithinRights } from '../support/rights.js';

const LIST = 'Mã TTHC,Tên TTHC\n1.000080,Đăng ký khai sinh\n1.1.5,B\n';

function stocked(): Desk {
  const desk = new Desk();
  desk.put('a.csv', LIST);
  desk.put('b.csv', LIST.replace('khai sinh', 'lại khai sinh'));
  desk.run('import', 'procedures', 'a.csv');
  return desk;
}

/** Does the work while a file or folder has other rights. */
function withRights(desk: Desk, name: string, mode: number, work: () => void): void {
  chmodSync(desk.path(name), mode);
  try {
    work();
  } finally {
    chmodSync(desk.path(name), name.endsWith('.db') ? 0o600 : 0o700);
  }
}

/** What is refused, and the words for it. */
function expectRefused(desk: Desk, args: readonly string[], words: RegExp): void {
  const { status, stdout, stderr } = runWithinRights(desk, ...args);
  expect({ args, status, stdout }).toEqual({ args, status: 3, stdout: '' });
  expect(stderr).toMatch(words);
}

describe.runIf(HAS_RIGHTS)('what the system keeps from us is told', () => {
  test.each([
    ['.haicap', 0o500],
    ['.haicap/workspace.db', 0o400],
  ])('%s that can only be read is read, and writing is refused as such', (name, mode) => {
    const desk = stocked();
    withRights(desk, name, mode, () => {
      expect(runWithinRights(desk, 'log').status).toBe(0);
      expectRefused(
        desk,
        ['import', 'procedures', 'b.csv'],
        /Không ghi được.*workspace\.db.*EACCES/,
      );
      expectRefused(desk, ['restore', '@1'], /Không ghi được.*workspace\.db.*EACCES/);
    });
    expect(desk.journals()).toEqual([]);
    expect(desk.run('import', 'procedures', 'b.csv').status).toBe(1);
    expect(desk.json<{ revisions: number }>('doctor').revisions).toBe(2);
  });

  test.each([0o000, 0o600])(
    'a workspace that can’t be looked into (%o) is not said to be missing',
    (mode) => {
      const desk = stocked();
      withRights(desk, '.haicap', mode, () => {
        for (const args of [['log'], ['doctor'], ['forget', '--before', '2099-01-01', '--dry-run']])
          expectRefused(desk, args, /Không được phép đọc.*workspace\.db/);
      });
    },
  );

  test('nor are rows set aside that can’t be looked at', () => {
    const desk = stocked();
    const args = ['forget', '--before', '2099-01-01', '--dry-run'];
    withRights(desk, '.haicap/rejected', 0o000, () =>
      expectRefused(desk, args, /Không được phép đọc.*rejected/),
    );
  });

  test('a pattern passes over no folder in silence', () => {
    const desk = new Desk();
    for (const folder of ['one', 'two']) desk.put(`${folder}/a.csv`, LIST);
    withRights(desk, 'two', 0o000, () =>
      expectRefused(desk, ['validate', 'procedures', '*/*.csv'], /Không được phép đọc.*two/),
    );
  });

  test('a folder that takes no file is named, whatever was to be written', () => {
    const desk = stocked();
    desk.put('closed/x', '');
    withRights(desk, 'closed', 0o500, () => {
      for (const args of [
        ['validate', 'procedures', 'a.csv', '--output', 'closed/r.json'],
        ['backup', 'closed/b.db'],
        ['export', 'procedures', '--to', 'closed/out'],
        ['inspect', 'a.csv', '--save-mapping', 'closed/m.json'],
      ])
        expectRefused(desk, args, /Không ghi được.*closed.*EACCES/);
    });
  });
});
