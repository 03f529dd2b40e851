import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { configuredLanguage } from './language.js';

const folder = mkdtempSync(join(tmpdir(), 'haicap-language-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function languageIn(content: string) {
  const file = join(folder, 'a.json');
  writeFileSync(file, content);
  return configuredLanguage(file);
}

test('a configuration says the language, behind the mark that Windows writes too', () => {
  expect(languageIn('{ "lang": "en" }')).toBe('en');
  expect(languageIn('\uFEFF{ "lang": "en" }')).toBe('en');
});

test.each(['{}', 'null', '[]', '{ "lang": "fr" }', '{ "lang": ', ''])('%s says none', (content) => {
  expect(languageIn(content)).toBeUndefined();
});

test('what is no file, or larger than any configuration, is not read for it', () => {
  expect(configuredLanguage(join(folder, 'none.json'))).toBeUndefined();
  expect(configuredLanguage(folder)).toBeUndefined();
  expect(languageIn(`{ "lang": "en", "x": "${'x'.repeat(2 ** 20)}" }`)).toBeUndefined();
});

test.skipIf(process.platform === 'win32')('a device is not read: it may never end', () => {
  expect(configuredLanguage('/dev/zero')).toBeUndefined();
});
