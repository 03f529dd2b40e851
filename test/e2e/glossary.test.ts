import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/kinds/index.js';
import { allTexts } from '../support/words/all-texts.js';
import { avoidedIn, GLOSSARY } from '../support/words/glossary.js';

test('every text of the product calls things as the glossary does', async () => {
  const wrong = (await allTexts()).flatMap(({ language, place, text }) =>
    avoidedIn(text, language).map((found) => `${place}: ${found} (${text})`),
  );
  expect(wrong).toEqual([]);
});

test('all words are read: of commands, findings, failures, reports, questions, kinds and READMEs', async () => {
  const places = (await allTexts()).map(({ language, place }) => `${language} ${place}`);
  for (const begin of [
    'src/command/words/',
    'src/features/reconcile/report/words/',
    'src/report/questions/words/',
    'src/report/words/',
    'finding key-duplicate.message',
    'schemas/kinds/procedures/columns.json',
    'README',
  ])
    for (const language of LANGUAGES)
      expect([begin, places.some((one) => one.startsWith(`${language} ${begin}`))]).toEqual([
        begin,
        true,
      ]);
});

test('a word to avoid is found, whatever its case, and not in placeholders, options or right phrases', () => {
  expect(avoidedIn('Bảng tính này', 'vi')).toEqual(['“bảng tính”: sổ tính']);
  expect(avoidedIn('phần mềm bảng tính đổi mã', 'vi')).toEqual([]);
  expect(avoidedIn('Name the sheet with --flags {flags} of {directory}', 'en')).toEqual([]);
  expect(avoidedIn('the flag of a registry', 'en')).toEqual([
    '“registry”: register',
    '“flag”: option',
  ]);
});

test('no term is one that another says to avoid, and each means something in both languages', () => {
  for (const language of LANGUAGES)
    for (const { id, [language]: words } of GLOSSARY.terms) {
      expect([id, avoidedIn(words.term, language)]).toEqual([id, []]);
      expect(words.means).not.toBe('');
    }
});

test('days are written with two digits for day and month, as reports write them', async () => {
  const odd = (await allTexts()).filter(
    ({ language, text }) =>
      language === 'vi' && /(?<![\d/])(?:\d\/\d{1,2}|\d{2}\/\d)\/20\d\d/.test(text),
  );
  expect(odd).toEqual([]);
});
