import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { buildProgram } from '../../src/cli/program.js';
import { Desk } from '../support/cli.js';
import { stumblingBlocks } from '../support/words/officer-texts.js';
import { SAMPLES, WALK } from '../support/words/walk.js';

function leavesOf(command: Command, path = ''): string[] {
  return command.commands.flatMap((one) => {
    const name = `${path}${one.name()}`;
    return one.commands.length > 0 ? leavesOf(one, `${name} `) : [name];
  });
}

test('every command of the program is walked', () => {
  expect(leavesOf(buildProgram('vi')).sort()).toEqual(Object.keys(WALK).sort());
});

test('in Vietnamese no command says a word of English, cuts a placeholder or shows a day as programs sort it', () => {
  const desk = new Desk();
  desk.samples(...SAMPLES);
  for (const [name, args] of Object.entries(WALK)) {
    const { stdout, stderr, status } = desk.run(...name.split(' '), ...args);
    expect([name, status === 2 || status === 3]).toEqual([name, false]);
    // What `wards sql` prints is for a database; what is said beside it, for people.
    const told = name === 'wards sql' ? [stderr] : [stdout, stderr];
    expect([name, stumblingBlocks(told)]).toEqual([name, []]);
  }
});
