import { describe, expect, test } from 'vitest';
import { cli as cliEn } from '../../src/command/words/en.js';
import { cli as cliVi } from '../../src/command/words/vi.js';
import { catalogue } from '../../src/core/findings/index.js';
import { failures as failuresEn } from '../../src/report/words/en/failures.js';
import { report as reportEn } from '../../src/report/words/en/report.js';
import { rules as rulesEn } from '../../src/report/words/en/rules.js';
import { failures as failuresVi } from '../../src/report/words/vi/failures.js';
import { report as reportVi } from '../../src/report/words/vi/report.js';
import { rules as rulesVi } from '../../src/report/words/vi/rules.js';
import { Desk } from '../support/cli.js';

type Words = { readonly [name: string]: string | Words };

/** Every text with its path: `export.file` → `{name} · …`. */
function leaves(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${name}`, value]] : leaves(value, `${path}${name}.`),
  );
}

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]))].sort();

/** Texts that are made of placeholders and signs only say the same in any language. */
const isOnlySigns = (text: string) => !/\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

/** The few other words that are the same in both. */
const SAME = new Set(['columns.sha256', 'inspect.tab']);

/** The words of every finding code in one language. */
const findingsIn = (language: 'vi' | 'en'): Words =>
  Object.fromEntries(
    Object.entries(catalogue).map(([code, words]) => [code, { ...words[language] }]),
  );

describe.each<[string, Words, Words]>([
  ['cli', cliVi, cliEn],
  ['failures', failuresVi, failuresEn],
  ['findings', findingsIn('vi'), findingsIn('en')],
  ['report', reportVi, reportEn],
  ['rules', rulesVi, rulesEn],
])('the words of %s', (_name, vi, en) => {
  const english = new Map(leaves(en));

  test('are there in both languages, different, and with the same placeholders', () => {
    const texts = leaves(vi);
    expect(texts.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of texts) {
      const other = english.get(path) ?? '';
      expect([path, placeholders(other)]).toEqual([path, placeholders(text)]);
      if (!isOnlySigns(text) && !SAME.has(path)) expect([path, other]).not.toEqual([path, text]);
    }
  });

  test('are composed Unicode without blanks at the ends', () => {
    for (const [path, text] of [...leaves(vi), ...english]) {
      expect([path, text]).toEqual([path, text.normalize('NFC').trim()]);
    }
  });
});

const COMMANDS = [...Object.keys(cliVi.commands), ''];

test.each(COMMANDS)('help of “%s” in both languages', (command) => {
  const desk = new Desk();
  const args = [...(command === '' ? [] : [command]), '--help'];
  const [vi, en] = [desk.run(...args), desk.run(...args, '--lang', 'en')];
  expect([vi.status, vi.stderr, en.status, en.stderr]).toEqual([0, '', 0, '']);
  expect(vi.stdout).toContain('Cách dùng: haicap');
  expect(en.stdout).toContain('Usage: haicap');
  const headings = (text: string) => text.split('\n').filter((line) => /^\S.*:$/.test(line));
  expect(headings(vi.stdout)).toHaveLength(headings(en.stdout).length);
  // Commander's own words, which are English.
  expect(vi.stdout).not.toMatch(/\b(usage|arguments|(?<!\[)options|commands|choices|display)\b/i);
});
