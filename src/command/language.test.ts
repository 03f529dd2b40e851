import { expect, test } from 'vitest';
import { fill, languageOf, requireLanguage } from './language.js';

const argv = (...args: string[]) => ['node', 'haicap', ...args];

test.each([
  ['Vietnamese is the default', argv('log'), {}, 'vi'],
  ['the locale is not asked', argv('log'), { LANG: 'en_US.UTF-8', LC_ALL: 'en_US' }, 'vi'],
  ['the variable is', argv('log'), { HAICAP_LANG: 'en' }, 'en'],
  ['for every format', argv('log', '--format', 'json'), { HAICAP_LANG: 'en' }, 'en'],
  ['--lang decides', argv('log', '--lang', 'en'), { HAICAP_LANG: 'vi' }, 'en'],
  ['the last --lang', argv('log', '--lang=en', '--lang', 'vi'), {}, 'vi'],
  ['not what stands after --', argv('validate', '--', '--lang', 'en'), {}, 'vi'],
] as const)('%s', (_case, args, env, expected) => {
  expect(languageOf(args, env)).toBe(expected);
});

test('a variable that names no language is refused, an empty one is none', () => {
  expect(() => requireLanguage({ HAICAP_LANG: 'EN' })).toThrow(
    expect.objectContaining({ code: 'option-value' }),
  );
  expect(() => requireLanguage({ HAICAP_LANG: '' })).not.toThrow();
  expect(() => requireLanguage({ HAICAP_LANG: 'en' })).not.toThrow();
});

test('a text is filled with what it names, and shows what it was not given', () => {
  expect(fill('{a} và {b}', { a: 1 })).toBe('1 và {b}');
});
