import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildProgram } from '../../src/cli/program.js';
import { Desk } from '../support/cli.js';
import { csvOf } from '../support/datasets/lists.js';
import { nameOf } from '../support/formats-of.js';
import { persons } from '../support/persons.js';
import {
  about,
  COMMANDS,
  deskOf,
  expectNobody,
  foundIn,
  OF_THE_REGISTER,
  saidBy,
} from '../support/redacted.js';

const TABLES = ['pretty', 'json', 'csv', 'xlsx'] as const;

/** `npm run fuzz` invents more people, and others. */
const SEED = Number(process.env.FUZZ_SEED ?? 20250701);
const RUNS = process.env.FUZZ_MINUTES === undefined ? 3 : 20;

test('nobody is found in anything that a command gives but the result, in any format', () => {
  fc.assert(
    fc.property(persons, fc.integer({ min: 0, max: 10 }), (people, turn) => {
      const desk = deskOf(people);
      expectNobody(desk, [...COMMANDS, ...about(people)], people, turn);
      expect(foundIn(desk.read('out.csv'), people).length).toBeGreaterThan(people.length);
    }),
    { seed: SEED, numRuns: RUNS },
  );
}, 1_200_000);

test('nobody is found in what the register says', () => {
  const [people = []] = fc.sample(persons, { seed: SEED, numRuns: 1 });
  expectNobody(deskOf(people), OF_THE_REGISTER, people, 0);
});

test('without --redact they are found: the test above would see them', () => {
  const [people = []] = fc.sample(persons, { seed: SEED, numRuns: 1 });
  const desk = deskOf(people);
  const shown = COMMANDS.filter(
    (command) => foundIn(saidBy(desk, command, ['--force']), people).length > 0,
  );
  expect(shown.map(([name]) => name)).toEqual(
    expect.arrayContaining(['inspect', 'diff', 'reconcile', 'review', 'wards']),
  );
});

test('every command is among those that are tried', () => {
  const tried = new Set([...COMMANDS, ...OF_THE_REGISTER, ...about([])].map(nameOf));
  const { commands } = buildProgram('en');
  const all = commands.flatMap((command) =>
    command.commands.length === 0
      ? [command.name()]
      : command.commands.map((own) => `${command.name()} ${own.name()}`),
  );
  expect(all.filter((name) => !name.endsWith('help') && !tried.has(name))).toEqual([]);
});

test('columns of persons that only the office knows', () => {
  const [people = []] = fc.sample(persons, { seed: 7, numRuns: 1 });
  const [person] = people;
  const { name = '', account = '' } = person ?? {};
  const desk = new Desk();
  const rows = [[name, account, `Tổ 1, ${name} gửi ${account}`, 'Xã X']];
  desk.put('a.csv', csvOf([['Bà con', 'Sổ hộ', 'Ghi chú', 'Tên xã'], ...rows]));
  const said = () =>
    saidBy(desk, ['reconcile', 'a.csv', '--out', 'out.csv'], ['--force', '--redact']);
  const config = { persons: { names: ['Bà con'], numbers: ['Sổ hộ'] } };
  desk.put('haicap.config.json', JSON.stringify(config));
  expect(foundIn(said(), [...people.slice(0, 1)])).toEqual([]);
  const inspected = () => desk.run('inspect', 'a.csv', '--redact').stdout;
  expect(foundIn(inspected(), [...people.slice(0, 1)])).toEqual([]);
});

test('names under a header that nobody knows, by what the column holds', () => {
  const desk = new Desk();
  const rows = [
    ['1', 'Nguyễn Văn Quýt', 'Xã X', 'Gửi NGUYEN VAN QUYT'],
    ['2', 'TRẦN THỊ MẬN', 'Phường Trần Phú', 'Tổ 1'],
    ['3', 'Ông Lê Ổi Anh', 'Xã Z', ''],
  ];
  desk.put('a.csv', csvOf([['Số', 'Bà con', 'Tên xã', 'Lời dặn'], ...rows]));
  for (const command of [
    ['inspect', 'a.csv'],
    ['reconcile', 'a.csv', '--out', 'o.csv', '--force'],
  ])
    for (const format of ['pretty', 'json', 'html'])
      expect(saidBy(desk, command, ['--redact', '--force', '--format', format])).not.toMatch(
        /quýt|quyt|mận|lê ổi/i,
      );
  expect(desk.run('inspect', 'a.csv', '--redact').stdout).toContain('Trần Phú');
  expect(desk.run('inspect', 'a.csv').stdout).toMatch(/Quýt/);
});

test.each([
  'Công chức thụ lý',
  'Chuyên viên phụ trách',
  'Người duyệt hồ sơ',
  'Họ tên người giám hộ',
])('who handles a dossier is a person, too: %s', (header) => {
  const desk = new Desk();
  desk.put(
    'a.csv',
    csvOf([
      ['Mã TTHC', 'Tên TTHC', header],
      ['1.000080', 'Cấp thẻ', 'Lê Thị Quýt'],
    ]),
  );
  for (const format of ['pretty', 'json'])
    expect(desk.run('inspect', 'a.csv', '--redact', '--format', format).stdout).not.toMatch(/Quýt/);
  expect(desk.run('inspect', 'a.csv').stdout).toMatch(/Quýt/);
});

test('a procedure list says nothing personal, and nothing of it is masked', () => {
  const desk = new Desk();
  desk.samples('danh-muc-2025-06.csv', 'danh-muc-2026-01.xlsx');
  for (const command of [
    ['validate', 'procedures', 'danh-muc-2026-01.xlsx'],
    ['inspect', 'danh-muc-2026-01.xlsx'],
    ['diff', 'procedures', 'danh-muc-2025-06.csv', 'danh-muc-2026-01.xlsx'],
  ]) {
    const plain = desk.run(...command, '--all').stdout;
    expect(desk.run(...command, '--all', '--redact').stdout).toBe(plain);
  }
});

test('names of files are shown, and masked when that is asked for', () => {
  const desk = new Desk();
  desk.put('ho so Trần Văn Khờ.csv', 'Tên xã\nXã X\n');
  const command = ['inspect', 'ho so Trần Văn Khờ.csv'] as const;
  expect(desk.run(...command, '--redact').stdout).toContain('Trần Văn Khờ');
  for (const flags of [[], ['--format', 'json'], ['--output', 'Trần Văn Khờ.json']]) {
    const { stdout, stderr } = desk.run(...command, '--redact-files', ...flags);
    expect(stdout + stderr).not.toContain('Khờ');
  }
  expect(desk.run(...command, '--redact-files').stdout).toContain('•••1.csv');
});

test('names of a configuration and of an overlay are masked, too, whoever names them', () => {
  const desk = new Desk();
  const overlay = ['wards', 'derive', 'nghi-quyet-mau.md', '--out', 'Trần Văn Khờ.json'] as const;
  desk.samples('nghi-quyet-mau.md');
  desk.run(...overlay);
  desk.put('own/Lê Văn Khờ.json', JSON.stringify({ registerOverlay: '../Trần Văn Khờ.json' }));
  for (const flags of [
    ['--register-overlay', 'Trần Văn Khờ.json'],
    ['--config', 'own/Lê Văn Khờ.json'],
  ])
    for (const format of ['pretty', 'json']) {
      const args = ['wards', 'trace', '00634', ...flags, '--format', format];
      expect(desk.run(...args).stderr).toContain('Khờ');
      const { stdout, stderr } = desk.run(...args, '--redact-files');
      expect(stdout + stderr).not.toContain('Khờ');
      expect(stderr).toContain('•••');
    }
});

test('what a formula shows, and what would become one, is masked like any cell', () => {
  const desk = new Desk();
  const shown = '=HYPERLINK("tel:0912345678","Trần Văn Khờ")';
  const header = ['Mã TTHC', 'Tên TTHC', 'Họ tên'];
  desk.put('a.csv', csvOf([header, [shown, 'Cấp thẻ', 'Trần Văn Khờ']]));
  for (const format of TABLES) {
    const said = saidBy(
      desk,
      ['validate', 'procedures', 'a.csv'],
      ['--format', format, '--redact', '--force'],
    );
    expect(said).not.toMatch(/0912345678|Khờ/);
    if (format === 'csv') expect(said).not.toMatch(/(?:^|,)"?=/m);
  }
  expect(saidBy(desk, ['validate', 'procedures', 'a.csv'], ['--force'])).toContain('Khờ');
});
