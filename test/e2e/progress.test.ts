import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf } from '../support/datasets/lists.js';
import { atTerminal, HAS_TERMINAL } from '../support/terminal.js';

/** Loaded before the command: its clock runs so fast that all work takes long. */
const FAST_CLOCK = `
const now = performance.now.bind(performance);
performance.now = () => now() * 200;
`;

function desk(rows: number): {
  readonly made: Desk;
  readonly env: Readonly<Record<string, string>>;
} {
  const made = new Desk();
  const list = Array.from({ length: rows }, (_, i) => [`1.${100_000 + i}`, `Cấp giấy phép ${i}`]);
  made.put('danh-muc.csv', csvOf([['Mã TTHC', 'Tên TTHC'], ...list]));
  made.put('ho.csv', `Mã xã\n${'00634\n'.repeat(rows)}`);
  made.put('clock.mjs', FAST_CLOCK);
  return { made, env: { NODE_OPTIONS: `--import ${pathToFileURL(made.path('clock.mjs')).href}` } };
}

/** The lines of progress that a screen showed, one after the other. */
function linesOf(screen: string): string[] {
  return stripVTControlCharacters(screen)
    .split(/[\r\n⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/)
    .map((line) => line.trim());
}

describe.runIf(HAS_TERMINAL)('at a terminal', () => {
  /** Gives the lines of progress about something that a command showed on 40 columns. */
  async function shown(folder: ReturnType<typeof desk>, ...args: string[]) {
    const options = { columns: 40, env: folder.env };
    const { screen } = await atTerminal(folder.made, args, [], options);
    const lines = linesOf(screen);
    return (doing: string) => lines.filter((line) => line.startsWith(doing)).join('\n');
  }

  test('reading and checking say how many rows are done and which share that is', async () => {
    const lines = await shown(desk(1500), 'validate', 'procedures', 'danh-muc.csv');
    expect(lines('Đang đọc danh-muc.csv')).toMatch(/: [\d.]+ dòng, \d+%/);
    expect(lines('Đang tìm dòng tiêu đề')).toMatch(/^Đang tìm/);
    expect(lines('Đang kiểm tra')).toMatch(/: 1\.\d{3} dòng, \d+%/);
  });

  test('so do storing, comparing and exporting', async () => {
    const folder = desk(600);
    const stored = await shown(folder, 'import', 'procedures', 'danh-muc.csv');
    expect(stored('Đang lưu bản ghi')).toMatch(/: \d+ bản ghi, \d+%/);
    const compared = await shown(folder, 'diff', 'procedures', '@latest', 'danh-muc.csv');
    expect(compared('Đang so sánh hai bên')).toMatch(/: \d+ bản ghi/);
    const exported = await shown(folder, 'export', 'procedures', '--to', 'out');
    expect(exported('Đang xuất procedures.csv')).not.toBe('');
  });

  test('so does reconciling', async () => {
    const lines = await shown(desk(1500), 'reconcile', 'ho.csv', '--out', 'ho.out.csv');
    expect(lines('Đang chuyển đổi ho.csv')).toMatch(/: 1\.500 dòng/);
  });

  test('a command that is stopped says where it was', async () => {
    const { made, env } = desk(20_000);
    const args = ['validate', 'procedures', 'danh-muc.csv', '--no-input'];
    const typing = [{ when: 'Đang kiểm tra danh-muc.csv: ', type: '\u0003' }];
    const { status, screen } = await atTerminal(made, args, typing, { env });
    expect(status).toBe(130);
    expect(stripVTControlCharacters(screen)).toMatch(
      /Đã dừng theo yêu cầu khi đang kiểm tra danh-muc\.csv \([\d.]+ dòng\); không có gì dở dang được lưu\./,
    );
  });
});

test('where nobody watches nothing is told of it', async () => {
  const { made, env } = desk(600);
  const { stderr } = await made.startWith(env, 'validate', 'procedures', 'danh-muc.csv');
  expect(stderr).toBe('');
});
