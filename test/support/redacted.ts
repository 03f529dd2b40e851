import { existsSync } from 'node:fs';
import { expect } from 'vitest';
import { Desk } from './cli.js';
import { csvOf, sheetsOf } from './datasets/lists.js';
import { formatsOf } from './formats-of.js';
import type { Person } from './persons.js';

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
export const COMMANDS = [
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
  ['merge', 'records', 'a.csv', 'a.csv', 'b.csv', '--questions', 'conflicts.xlsx', '--force'],
  ['patch', 'make', 'records', 'a.csv', 'b.csv', '--out', 'changes.json', '--force'],
  ['patch', 'apply', 'changes.json', 'b.csv', '--into', 'changed', '--dry-run'],
  ['reconcile', 'a.csv', '--out', 'out.csv', '--force'],
  ['review', 'a.csv', '--workbook', 'questions.xlsx', '--force'],
  ['review', 'a.csv'],
  ['wards', 'check', 'a.csv'],
  ['validate', 'wards', 'a.csv'],
  ['export', 'records', '--to', 'published', '--force'],
  ['export', 'records', '--to', 'published', '--force', '--since', '@1'],
  ['verify', 'published'],
  ['restore', '@1', '--allow-removals'],
  ['doctor'],
  ['backup', 'copy.db'],
  ['wards', 'derive', 'text.md'],
  ['forget', 'questions.xlsx', '--before', '2099-01-01', '--dry-run'],
  ['forget', 'questions.xlsx', '--before', '2099-01-01', '--allow-removals'],
  ['log'],
] as const;

/** These are told nothing of anybody; the first prints a megabyte, so that once is enough. */
export const OF_THE_REGISTER = [
  ['wards', 'sql', '--dialect', 'sqlite', '--table', 't', '--code-column', 'c'],
  ['wards', 'list', '--province', '01'],
  ['wards', 'trace', '00634'],
  ['profile', 'check', 'clean'],
  ['profile', 'new', 'a.csv', '--out', 'profile.json', '--kind', 'records'],
  ['explain', 'code-malformed'],
  ['explain'],
] as const;

/** What is asked of the register about somebody's address, and what of it a person wrote into a decision. */
export function about(people: readonly Person[]): string[][] {
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
export function saidBy(desk: Desk, command: readonly string[], flags: readonly string[]): string {
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
export function foundIn(text: string, people: readonly Person[]): string[] {
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

/** A folder with lists, texts and files that are full of people. */
export function deskOf(people: readonly Person[]): Desk {
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

/** Runs commands with --redact, each in one of its formats, and finds nobody in what they say; another `turn`, another format. */
export function expectNobody(
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
