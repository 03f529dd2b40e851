import { expect, test } from 'vitest';
import { Desk } from '../../support/cli.js';
import { csvOf } from '../../support/datasets/lists.js';
import { HAS_TERMINAL, typeBlindly } from '../../support/terminal.js';
import { Random } from '../random.js';

/** `npm run fuzz` types for long; `npm test` leaves terminals to the tests of what is shown on them. */
const { FUZZ_SEED = '20250701', FUZZ_MINUTES, FUZZ_STOPS = '0' } = process.env;

/** What people, cats and pasted texts type. */
const KEYS = [
  '\r',
  '\r',
  '1\r',
  '2\r',
  'y\r',
  'n\r',
  'lui\r',
  'hoan tac\r',
  'thoat\r',
  '\u001b[A',
  '\u001b[B',
  '\u001b',
  '\u007f',
  '\t',
  '\u0004',
  'Phường Sài Gòn\r',
  '26740\r',
  '\u001b]0;x\u0007\u202e\r',
  'ê'.repeat(300),
  '999999999999\r',
  '\u001b[200~dán\rvào\u001b[201~\r',
] as const;

const COMMANDS = [
  ['review', 'wards.csv', '--decisions', 'answers.json'],
  ['reconcile', 'noheader.csv', '--out', 'out.csv', '--force'],
  ['import', 'procedures', 'unclear.csv'],
  ['import', 'procedures', 'fewer.csv', '--replace'],
  ['restore', '@1'],
  ['forget', '--before', '2099-01-01'],
  ['inspect', 'unclear.csv', '--output', 'taken.txt'],
] as const;

function prepared(): Desk {
  const desk = new Desk();
  const header = ['Mã TTHC', 'Tên TTHC'];
  const rows = Array.from({ length: 12 }, (_, i) => [`1.${100_000 + i}`, `Việc ${i}`]);
  desk.put('first.csv', csvOf([header, ['1.000001', 'A'], ['1.1.5', 'B']]));
  desk.put('list.csv', csvOf([header, ...rows]));
  desk.put('fewer.csv', csvOf([header, ...rows.slice(0, 3)]));
  desk.put(
    'unclear.csv',
    csvOf([
      ['Mã thủ tục gốc', 'Số hiệu', 'Tên'],
      ['1.000001', '1.000002', 'A'],
    ]),
  );
  desk.put(
    'wards.csv',
    csvOf([
      ['Mã xã', 'Tên xã'],
      ['00634', 'Xã Lạ'],
      ['', 'Xã Tân Lập'],
      ['00001', ''],
    ]),
  );
  desk.put(
    'noheader.csv',
    csvOf([
      ['a', 'b'],
      ['00634', 'x'],
      ['00637', 'y'],
    ]),
  );
  desk.put('taken.txt', 'kept');
  desk.run('import', 'procedures', 'first.csv');
  desk.run('import', 'procedures', 'list.csv');
  return desk;
}

interface Doctor {
  readonly damages: readonly object[];
}

test.runIf(HAS_TERMINAL && FUZZ_MINUTES !== undefined)(
  'whatever is typed, a command ends, with an exit code that is promised and nothing half done',
  { timeout: 7_200_000 },
  async () => {
    const template = prepared();
    for (let turn = 0; turn < Number(FUZZ_STOPS) / 4; turn += 1) {
      const random = new Random(Number(FUZZ_SEED) + turn);
      const args = random.pick(COMMANDS);
      const keys = Array.from({ length: 2 + random.below(12) }, () => random.pick(KEYS));
      const desk = template.copy();
      const { status, screen } = await typeBlindly(desk, args, keys);
      const about = { seed: Number(FUZZ_SEED) + turn, args, keys, status, screen };
      const told = JSON.stringify(about, undefined, 1);
      expect([0, 1, 2, 3, 130], told).toContain(status);
      expect(screen, told).not.toMatch(/Lỗi bên trong|Internal error|node:internal|\bat .+\.js:\d/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(screen, told).not.toMatch(/\u001b\]0;x/);
      expect(desk.leftovers(), told).toEqual([]);
      expect(desk.json<Doctor>('doctor').damages, told).toEqual([]);
      if (desk.list().includes('answers.json')) JSON.parse(desk.read('answers.json'));
      if (status === 2 || status === 130) expect(desk.read('taken.txt'), told).toBe('kept');
    }
  },
);
