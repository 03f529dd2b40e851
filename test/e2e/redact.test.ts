import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildProgram } from '../../src/cli/program.js';
import { Desk } from '../support/cli.js';
import { csvOf, sheetsOf } from '../support/datasets/lists.js';
import { formatsOf, nameOf } from '../support/formats-of.js';
import { type Person, persons } from '../support/persons.js';

const HEADER = [
  'STT',
  'Họ và tên',
  'Số CCCD',
  'Số điện thoại',
  'Thư',
  'Tên xã',
  'Địa chỉ',
  'Ghi chú',
];

/** What stands in a place that nobody would look for it: every part of a person is in the ward, the address and the notes. */
function listOf(people: readonly Person[]): string {
  const parts = ['name', 'identity', 'phone', 'email', 'account', 'insurance'] as const;
  const rows = people.map((person, index) => {
    const part = person[parts[index % parts.length] ?? 'name'];
    const { name, identity, phone, email, account, insurance } = person;
    const notes = `${name} - ${phone}, STK ${account}, BHXH ${insurance}`;
    return [
      String(index + 1),
      name,
      identity,
      phone,
      email,
      `Xã X ${part}`,
      `Tổ 1, ${part}`,
      notes,
    ];
  });
  return csvOf([HEADER, ...rows]);
}

/** Each with what it writes besides its report. */
const COMMANDS = [
  ['inspect', 'a.csv'],
  ['inspect', 'a.csv', '--kind', 'records'],
  ['validate', 'records', 'a.csv', '--keep-columns'],
  ['validate', 'records', 'a.csv', '--keep-columns', '--mark', 'marked.xlsx', '--force'],
  ['validate', 'records', 'a.csv', '--baseline', 'old.json'],
  ['validate', 'records', 'a.csv', '--baseline', 'known.json', '--baseline-update'],
  ['validate', 'records', 'a.csv', '--mapping', 'wrong.json'],
  ['reconcile', 'a.csv', '--decisions', 'wrong.json', '--out', 'none.csv'],
  ['import', 'records', 'a.csv', '--dry-run'],
  ['import', 'records', 'a.csv', '--keep-columns'],
  ['log'],
  ['show', '@latest'],
  ['diff', 'records', 'a.csv', 'b.csv', '--keep-columns'],
  ['diff', 'records', '@latest', 'b.csv', '--keep-columns'],
  ['reconcile', 'a.csv', '--out', 'out.csv', '--force'],
  ['review', 'a.csv', '--workbook', 'questions.xlsx', '--force'],
  ['review', 'a.csv'],
  ['wards', 'check', 'a.csv'],
  ['validate', 'wards', 'a.csv'],
  ['export', 'records', '--to', 'published', '--force'],
  ['export', 'records', '--to', 'published', '--force', '--since', '@1'],
  ['restore', '@1', '--allow-removals'],
  ['doctor'],
  ['backup', 'copy.db'],
  ['wards', 'derive', 'text.md'],
  ['forget', 'questions.xlsx', '--before', '2099-01-01', '--dry-run'],
  ['forget', 'questions.xlsx', '--before', '2099-01-01', '--allow-removals'],
  ['log'],
] as const;

/** These are told nothing of anybody; the first prints a megabyte, so that once is enough. */
const OF_THE_REGISTER = [
  ['wards', 'sql', '--dialect', 'sqlite', '--table', 't', '--code-column', 'c'],
  ['wards', 'list', '--province', '01'],
  ['wards', 'trace', '00634'],
  ['explain', 'code-malformed'],
  ['explain'],
] as const;

const TABLES = ['pretty', 'json', 'csv', 'xlsx'] as const;
/** What is asked of the register about somebody's address, and what of it a person wrote into a decision. */
function about(people: readonly Person[]): string[][] {
  const [{ name = '', phone = '', identity = '' } = {}] = people;
  return [
    ['wards', 'lookup', `Ông ${name}, ĐT ${phone}, Xã X`],
    ['wards', 'lookup', `${name} CCCD: ${identity}`],
    ['show', '@latest', identity],
    ['explain', `code-${phone}`],
    ['wards', 'trace', phone],
  ];
}

/** All that a command said and wrote but the result file itself, and what it keeps. */
function saidBy(desk: Desk, command: readonly string[], flags: readonly string[]): string {
  const { stdout, stderr } = desk.run(...command, ...flags, '--all', '--output', 'report');
  const written = ['report', 'out.questions.csv', 'questions.xlsx', 'known.json'].filter((name) =>
    existsSync(desk.path(name)),
  );
  return [stdout, stderr, ...written.map((name) => textOf(desk, name))].join('\n');
}

function textOf(desk: Desk, name: string): string {
  const isWorkbook = desk.bytes(name).subarray(0, 2).toString() === 'PK';
  return isWorkbook ? JSON.stringify(sheetsOf(desk.bytes(name))) : desk.read(name);
}

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** What of the people stands in a text, in whatever spelling. */
function foundIn(text: string, people: readonly Person[]): string[] {
  const folded = bare(text).normalize('NFKC');
  // A number may have anything but letters and line ends between its digits.
  const joined = folded.replace(/(?<=\p{N})[^\p{L}\p{N}\n]{1,2}(?=\p{N})/gu, '');
  const holds = (value: string) =>
    value.includes('@') ? folded.includes(bare(value)) : joined.includes(numberIn(value));
  return people.flatMap(({ name, ...others }) => [
    ...(folded.includes(bare(name)) ? [name] : []),
    ...Object.values(others).filter(holds),
  ]);
}

/** The digits of a number that are always written: neither zeros before it nor the country. */
function numberIn(value: string): string {
  const digits = value.normalize('NFKC').replace(/\D/g, '');
  return digits.replace(/^(?:84|0084|0+)/, '');
}

function deskOf(people: readonly Person[]): Desk {
  const desk = new Desk();
  const list = listOf(people);
  desk.put('a.csv', list);
  desk.put('b.csv', list.replaceAll('Tổ 1', 'Tổ 2'));
  const notes = people.map(
    ({ name, phone, identity }) => `Ông ${name}, ĐT ${phone}, CCCD ${identity}`,
  );
  desk.put('wrong.json', JSON.stringify({ [people[0]?.name ?? '']: people[0]?.phone }));
  const known = people.map(({ name, identity }, index) => ({
    fingerprint: String(index).padStart(32, '0'),
    rule: 'code-malformed',
    file: 'a.csv',
    key: `${name} ${identity}`,
  }));
  desk.put('old.json', JSON.stringify({ version: 1, known }));
  desk.put('text.md', `Điều 1. Sắp xếp xã\n1. Sáp nhập xã X vào xã Y. ${notes.join('. ')}.\n`);
  return desk;
}

/** `npm run fuzz` invents more people, and others. */
const SEED = Number(process.env.FUZZ_SEED ?? 20250701);
const RUNS = process.env.FUZZ_MINUTES === undefined ? 3 : 20;

function expectNobody(
  desk: Desk,
  commands: readonly (readonly string[])[],
  people: readonly Person[],
  turn: number,
): void {
  for (const [index, command] of commands.entries()) {
    const formats = formatsOf(command);
    const format = formats[(index + turn) % formats.length] ?? 'pretty';
    const said = saidBy(desk, command, ['--format', format, '--redact', '--force']);
    const found = foundIn(said, people);
    expect({ command, format, found }).toEqual({ command, format, found: [] });
  }
}

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

test('nor in any other format of the same', () => {
  const [people = []] = fc.sample(persons, { seed: SEED, numRuns: 1 });
  const desk = deskOf(people);
  const most = Math.max(...COMMANDS.map((command) => formatsOf(command).length));
  for (let turn = 0; turn < most; turn += 1)
    expectNobody(desk, COMMANDS.filter((command) => turn < formatsOf(command).length), people, turn);
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
