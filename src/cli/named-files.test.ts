import { join } from 'node:path';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { foldersWritten, isAskedToWrite, namesGiven } from '../command/named-files.js';
import { buildProgram } from './program.js';

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

test('every option that names a file or a folder is in the list of those', () => {
  const options = everyCommand(buildProgram('en')).flatMap((command) => command.options);
  const naming = options.filter(({ flags }) => /<(?:file|dir)>/.test(flags));
  expect(naming.length).toBeGreaterThan(20);
  for (const option of naming)
    expect([option.long, namesGiven({ [option.attributeName()]: 'x' })]).toEqual([
      option.long,
      ['x'],
    ]);
});

test('wherever a command writes, what a killed one left is looked for', () => {
  const folders = foldersWritten({
    output: join('a', 'x'),
    mark: join('b', 'x'),
    baseline: join('c', 'x'),
    decisions: join('d', 'x'),
    to: 'e',
    mapping: join('f', 'x'),
    out: '-',
  });
  expect([...folders].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test.each([
  ['a report', { output: 'x' }, true],
  ['a baseline', { baseline: 'x', baselineUpdate: true }, true],
  ['a baseline that is read', { baseline: 'x' }, false],
  ['answers that are read', { decisions: 'x' }, false],
  ['answers of a workbook', { decisions: 'x', fromWorkbook: 'y' }, true],
])('whether %s is written', (_, options, isWritten) => {
  expect(isAskedToWrite(options)).toBe(isWritten);
});
