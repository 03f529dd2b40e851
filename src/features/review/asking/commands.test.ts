import { expect, test } from 'vitest';
import { loadRegister } from '../../../core/register/index.js';
import { foldText, stripDiacritics } from '../../../lib/text/index.js';
import { COMMAND_WORDS, commandIn } from './commands.js';

test.each([
  ['Lùi', 'back'],
  ['lui', 'back'],
  ['HOÀN TÁC', 'undo'],
  ['thoát ', 'stop'],
  ['skip', 'skip'],
  ['Phường Lùi', undefined],
  ['', undefined],
])('%j is the command %j', (text, command) => {
  expect(commandIn(text)).toBe(command);
});

test('no ward is called by a word that is a command', () => {
  const words = new Set(Object.values(COMMAND_WORDS).flat());
  const names = loadRegister().communes.map(({ name }) => stripDiacritics(foldText(name)));
  expect(names.filter((name) => words.has(name))).toEqual([]);
});
