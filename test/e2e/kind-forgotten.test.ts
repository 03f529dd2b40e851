import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf } from '../support/datasets/lists.js';
import { atTerminal, HAS_TERMINAL } from '../support/terminal.js';

const LIST = csvOf([
  ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'Cấp thực hiện'],
  ['1.005160', 'Cấp thẻ', 'Hộ tịch', 'Cấp xã'],
]);
const TOLD = /loại dữ liệu.*procedures/;

function deskWith(...names: readonly string[]): Desk {
  const desk = new Desk();
  for (const name of names) desk.put(name, LIST);
  return desk;
}

test('a forgotten kind is found out by the columns, and told', () => {
  const desk = deskWith('a.csv', 'b.csv');
  const named = desk.run('validate', 'procedures', 'a.csv');
  const forgotten = desk.run('validate', 'a.csv');
  expect(forgotten.stdout).toBe(named.stdout);
  expect(forgotten.stderr).toMatch(TOLD);
  expect(named.stderr).not.toMatch(TOLD);
  expect(desk.run('diff', 'a.csv', 'b.csv').stderr).toMatch(TOLD);
  expect(desk.run('import', 'a.csv').stdout).toContain('@1');
  expect(desk.run('diff', '@1', 'b.csv').stderr).toMatch(TOLD);
});

test('where two kinds fit alike, or none, it is not guessed', () => {
  const desk = new Desk();
  desk.put(
    'so.csv',
    csvOf([
      ['Mã xã', 'Tên xã', 'Huyện', 'Tỉnh'],
      ['00634', 'Xã A', 'B', 'C'],
    ]),
  );
  const { status, stderr } = desk.run('validate', 'so.csv');
  expect(status).toBe(2);
  expect(stderr).toMatch(/“so\.csv”.*records.*wards/);
  desk.put(
    'thu.csv',
    csvOf([
      ['Kính gửi', 'Ông'],
      ['1', '2'],
    ]),
  );
  expect(desk.run('validate', 'thu.csv').status).toBe(2);
});

test('a kind that is written wrongly is no list, and a list that is missing is no kind', () => {
  const desk = deskWith('a.csv');
  expect(desk.run('validate', 'procedure', 'a.csv').stderr).toContain('procedures');
  const missing = desk.run('validate', 'b.csv');
  expect([missing.status, missing.stderr]).toEqual([3, expect.stringContaining('b.csv')]);
  for (const args of [
    ['validate'],
    ['validate', 'procedures'],
    ['diff', 'a.csv'],
    ['diff', '@1', '@2'],
  ])
    expect(desk.run(...args).status).toBe(2);
});

test('the workspace is no matter of a command that has none', () => {
  const { status, stderr } = deskWith('a.csv').run(
    ...['validate', 'procedures', 'a.csv', '--workspace', 'x'],
  );
  expect([status, stderr]).toEqual([2, expect.stringContaining('--workspace')]);
});

const UNCLEAR = csvOf([
  ['Mã xã', 'Tên xã', 'Huyện', 'Tỉnh'],
  ['00634', 'Xã A', 'B', 'C'],
]);

test.runIf(HAS_TERMINAL)(
  'at a terminal an unclear kind is asked, the likeliest first',
  async () => {
    const desk = new Desk();
    desk.put('so.csv', UNCLEAR);
    const asked = { when: 'Đó là danh sách gì?', type: '\r' };
    const { status, screen } = await atTerminal(desk, ['validate', 'so.csv'], [asked]);
    expect([status, screen]).toEqual([
      0,
      expect.stringMatching(/\((?:records|wards)\)[\s\S]*procedures/),
    ]);
    const none = [{ when: 'Đó là danh sách gì?', type: '\u001b[A\r' }];
    const refused = await atTerminal(desk, ['validate', 'so.csv'], none);
    expect([refused.status, refused.screen]).toEqual([2, expect.stringMatching(/records.*wards/)]);
  },
);

test('an option that does nothing is told of', () => {
  const desk = deskWith('a.csv');
  const idle = /--force không có tác dụng/;
  expect(desk.run('validate', 'procedures', 'a.csv', '--force').stderr).toMatch(idle);
  const written = desk.run('validate', 'procedures', 'a.csv', '--force', '--output', 'b.json');
  expect(written.stderr).not.toMatch(idle);
  desk.run('import', 'procedures', 'a.csv');
  for (const args of [
    ['backup', 'b.db'],
    ['export', 'procedures', '--to', 'out'],
  ])
    expect(desk.run(...args, '--force').stderr).not.toMatch(idle);
});
