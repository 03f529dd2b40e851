import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { buildProgram } from '../../src/cli/program.js';
import { Desk } from '../support/cli.js';

const LIST = 'danh-muc-2025-06.csv';
const LATER = 'danh-muc-2026-01.xlsx';

/** What each command of the program is run with, in the order in which each finds what it needs. */
const WALK: Readonly<Record<string, readonly string[]>> = {
  inspect: [LIST],
  validate: ['procedures', LIST],
  import: ['procedures', LIST],
  diff: ['procedures', LIST, LATER],
  export: ['procedures', '--to', 'out'],
  verify: ['out'],
  'profile check': ['one-stop-sqlserver'],
  'profile new': [LATER, '--out', 'mot-cua.json'],
  log: [],
  show: ['@latest'],
  restore: ['@1'],
  doctor: [],
  backup: ['kho.db'],
  forget: ['--before', '2020-01-01', '--dry-run'],
  reconcile: ['so-ho.csv', '--out', 'moi.csv'],
  review: ['so-ho.csv', '--workbook', 'hoi.xlsx'],
  explain: ['code-malformed'],
  'wards lookup': ['Đại Mỗ'],
  'wards trace': ['00634'],
  'wards list': ['--province', 'Cao Bằng'],
  'wards check': ['chuyen-doi-mau.csv'],
  'wards derive': ['nghi-quyet-mau.md'],
  'wards sql': [],
};

function leavesOf(command: Command, path = ''): string[] {
  return command.commands.flatMap((one) => {
    const name = `${path}${one.name()}`;
    return one.commands.length > 0 ? leavesOf(one, `${name} `) : [name];
  });
}

/** English words of our own sentences, which no list of an office and no name of a command holds. */
const ENGLISH =
  /\b(?:the|and|with|of|is|are|was|were|not|row|rows|column|columns|sheet|sheets|error|errors|warning|warnings|finding|findings|record|records|missing|unchanged|added|removed|changed|unknown|undefined|null|NaN)\b/;

test('every command of the program is walked', () => {
  expect(leavesOf(buildProgram('vi')).sort()).toEqual(Object.keys(WALK).sort());
});

test('in Vietnamese no command says a word of English, cuts a placeholder or shows a day as programs sort it', () => {
  const desk = new Desk();
  desk.samples(LIST, LATER, 'so-ho.csv', 'chuyen-doi-mau.csv', 'nghi-quyet-mau.md');
  for (const [name, args] of Object.entries(WALK)) {
    const { stdout, stderr } = desk.run(...name.split(' '), ...args);
    if (name === 'wards sql') continue;
    const told = `${stdout}\n${stderr}`
      .split('\n')
      // What is typed, quoted data, names of files and codes beside their words stay as they are.
      .map((line) =>
        line.replace(
          /“[^”]*”|"[^"]*"|haicap [a-z].*|--[a-z-]+|\S*[._/]\S*|[a-z]+(?:-[a-z]+)+|\([a-z-]+\)/g,
          ' ',
        ),
      );
    expect([name, told.filter((line) => ENGLISH.test(line))]).toEqual([name, []]);
    expect([name, told.filter((line) => /\{\w+\}/.test(line))]).toEqual([name, []]);
    expect([name, told.filter((line) => /\b20\d\d-\d\d-\d\d\b/.test(line))]).toEqual([name, []]);
  }
});
