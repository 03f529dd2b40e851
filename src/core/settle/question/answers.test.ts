import { expect, test } from 'vitest';
import type { Outcome } from '../types.js';
import { Answers } from './answers.js';

const MOST_QUESTIONS = 100;

/** Texts are a question, or `=` and the cell that every row with it is told; the second what a row states against it. */
function answersOf() {
  return new Answers(
    {
      answer([text = '', against]) {
        const status = text.startsWith('=') ? 'merged' : 'unknown';
        const outcome: Outcome = { status, candidates: [] };
        return {
          outcome,
          ...(status === 'unknown' && { question: { id: text, about: 'x', evidence: {} } }),
          ...(against !== undefined && { against }),
        };
      },
      added: ({ status }) => [status],
    },
    MOST_QUESTIONS,
  );
}

function countAll(answers: Answers, texts: readonly string[]): void {
  for (const [index, text] of texts.entries()) answers.count(answers.numberOf([text]), index + 1);
}

test('rows that are told the same share a number; rows that ask something else do not', () => {
  const answers = answersOf();
  expect(answers.numberOf(['=a'])).toBe(answers.numberOf(['=b']));
  expect(answers.numberOf(['c'])).not.toBe(answers.numberOf(['d']));
  expect(answers.numberOf(['c'])).toBe(answers.numberOf(['c']));
});

test('counts survive starting over', () => {
  const answers = answersOf();
  countAll(answers, ['=a', 'c', 'c', 'd']);
  answers.startOver();
  expect(answers.size).toBe(0);
  countAll(answers, ['d', 'c', 'c', '=a', '=b']);
  expect(answers.byStatus).toMatchObject({ merged: 3, unknown: 6 });
  expect(
    answers.questions.map(({ question, rows, samples }) => [question.id, rows, samples]),
  ).toEqual([
    ['c', 4, [2, 3, 2]],
    ['d', 2, [4, 1]],
  ]);
});

test('questions past those that are kept are counted, not listed', () => {
  const answers = answersOf();
  const many = Array.from({ length: MOST_QUESTIONS + 5 }, (_, index) => `Ấp ${index}`);
  countAll(answers, [...many, 'Ấp 0', ...many.slice(-1)]);
  expect(answers.questions).toHaveLength(MOST_QUESTIONS);
  expect(answers.questions[0]).toMatchObject({ question: { id: 'Ấp 0' }, rows: 2 });
  expect(answers.unlistedRows).toBe(6);
  expect(answers.byStatus.unknown).toBe(many.length + 2);
});

test('what rows state against the law is counted by itself, and their questions with the others', () => {
  const answers = answersOf();
  const rows = [['=a', 'x'], ['=a'], ['=b', 'x'], ['c', 'x'], ['c'], ['c', 'y']];
  for (const [index, texts] of rows.entries()) {
    if (index === 4) answers.startOver();
    answers.count(answers.numberOf(texts), index + 1);
  }
  const told = answers.contradicted.map(({ stated, rows, samples }) => [stated, rows, samples]);
  expect(told).toEqual([
    ['x', 2, [1, 3]],
    ['x', 1, [4]],
    ['y', 1, [6]],
  ]);
  expect(answers.questions).toMatchObject([{ rows: 3, samples: [4, 5, 6] }]);
  expect(answers.byStatus).toMatchObject({ merged: 3, unknown: 3 });
});

test('statements past those that are kept are counted together', () => {
  const answers = answersOf();
  for (let row = 1; row <= MOST_QUESTIONS + 5; row += 1)
    answers.count(answers.numberOf(['=a', `xã ${row}`]), row);
  const { contradicted } = answers;
  expect(contradicted).toHaveLength(MOST_QUESTIONS + 1);
  expect(contradicted.at(-1)).toMatchObject({ stated: '…', rows: 5 });
});

test('of the rows of a question the first are kept in their own words, those that say the same once', () => {
  const answers = answersOf();
  answers.readBy((row) => ({ area: `Tổ ${Math.ceil(row / 2)}` }));
  countAll(answers, Array(20).fill('c'));
  const [asked] = answers.questions;
  expect(asked?.rows).toBe(20);
  expect(asked?.samples).toEqual([1, 2, 3]);
  expect(asked?.examples).toEqual([
    { row: 1, words: { area: 'Tổ 1' } },
    { row: 3, words: { area: 'Tổ 2' } },
    { row: 5, words: { area: 'Tổ 3' } },
    { row: 7, words: { area: 'Tổ 4' } },
  ]);
});
