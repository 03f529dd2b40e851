import { expect, test } from 'vitest';
import { fill, languageOf } from './language.js';

const argv = (...args: string[]) => ['node', 'haicap', ...args];

test.each([
  ['Vietnamese is the default', argv('log'), {}, 'vi'],
  ['the environment is asked where people read', argv('log'), { LANG: 'en_US.UTF-8' }, 'en'],
  ['LC_ALL before LANG', argv('log'), { LC_ALL: 'vi_VN', LANG: 'en_US' }, 'vi'],
  ['a locale that only begins alike is another', argv('log'), { LANG: 'eng' }, 'vi'],
  ['never for machine formats', argv('log', '--format', 'json'), { LANG: 'en_US' }, 'vi'],
  ['in either form', argv('log', '--format=json'), { LANG: 'en_US' }, 'vi'],
  ['--lang decides', argv('log', '--lang', 'en', '--format', 'json'), {}, 'en'],
  ['the last --lang', argv('log', '--lang=en', '--lang', 'vi'), { LANG: 'en_US' }, 'vi'],
  ['not what stands after --', argv('validate', '--', '--lang', 'en'), {}, 'vi'],
] as const)('%s', (_case, args, env, expected) => {
  expect(languageOf(args, env)).toBe(expected);
});

test('a text is filled with what it names, and shows what it was not given', () => {
  expect(fill('{a} và {b}', { a: 1 })).toBe('1 và {b}');
});
