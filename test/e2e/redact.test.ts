import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf, sheetsOf } from '../support/datasets/lists.js';
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
] as const;

const TABLES = ['pretty', 'json', 'csv', 'xlsx'] as const;
const NO_TABLES: ReadonlySet<string> = new Set(['inspect', 'log', 'show']);

/** All that a command said and wrote but the result file itself, and what it keeps. */
function saidBy(desk: Desk, command: readonly string[], flags: readonly string[]): string {
  const { stdout, stderr } = desk.run(...command, ...flags, '--all', '--output', 'report');
  const written = ['report', 'out.questions.csv', 'questions.xlsx'].filter((name) =>
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
  return people.flatMap(({ name, ...others }) => [
    ...(folded.includes(bare(name)) ? [name] : []),
    ...Object.values(others).filter((value) => isIn(folded, value)),
  ]);
}

/** A number with anything but letters and digits between its digits; an address as it stands. */
function isIn(folded: string, value: string): boolean {
  if (value.includes('@')) return folded.includes(bare(value));
  const [...number] = value
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^(?:84|0084|0+)/, '');
  return new RegExp(number.join('[^\\p{L}\\p{N}\\n]{0,2}'), 'u').test(folded);
}

function deskOf(people: readonly Person[]): Desk {
  const desk = new Desk();
  const list = listOf(people);
  desk.put('a.csv', list);
  desk.put('b.csv', list.replaceAll('Tổ 1', 'Tổ 2'));
  return desk;
}

test('nobody is found in anything that a command gives but the result, in any format', () => {
  fc.assert(
    fc.property(persons, fc.integer({ min: 0, max: 3 }), (people, turn) => {
      const desk = deskOf(people);
      for (const [index, command] of COMMANDS.entries()) {
        const formats = NO_TABLES.has(command[0]) ? TABLES.slice(0, 2) : TABLES;
        const format = formats[(index + turn) % formats.length] ?? 'pretty';
        const said = saidBy(desk, command, ['--format', format, '--redact', '--force']);
        expect({ command, format, found: foundIn(said, people) }).toEqual({
          command,
          format,
          found: [],
        });
      }
      expect(foundIn(desk.read('out.csv'), people).length).toBeGreaterThan(people.length);
    }),
    { seed: 20250701, numRuns: 3 },
  );
}, 120_000);

test('without --redact they are found: the test above would see them', () => {
  const [people = []] = fc.sample(persons, { seed: 20250701, numRuns: 1 });
  const desk = deskOf(people);
  const shown = COMMANDS.filter(
    (command) => foundIn(saidBy(desk, command, ['--force']), people).length > 0,
  );
  expect(shown.map(([name]) => name)).toEqual(
    expect.arrayContaining(['inspect', 'diff', 'reconcile', 'review', 'wards']),
  );
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
