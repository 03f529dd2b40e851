import { RegExpParser } from '@eslint-community/regexpp';
import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import {
  dataExpressions,
  type Expression,
  literalExpressions,
  madeExpressions,
} from '../support/expressions.js';

/** Whether there are texts over which an expression takes more steps than they have characters, by more than a factor. */
function isUnbounded({ literal }: Expression): boolean {
  const reportTypes = { Move: true, Self: true, Trade: true };
  return analyse(new RegExpParser().parseLiteral(literal), { reportTypes }).reports.length > 0;
}

function toldOf(expressions: readonly Expression[]): readonly string[] {
  return expressions.filter(isUnbounded).map(({ where, literal }) => `${where}: ${literal}`);
}

test.each([
  ['/\\s+$/u', 'looks again from each space of a run'],
  ['/^(?:\\d+,?)+$/u', 'has many ways to part digits'],
  ['/^\\s*,?\\s*$/u', 'has many ways to part a run'],
])('the judge knows %s: it %s', (literal) => {
  expect(isUnbounded({ where: '', literal })).toBe(true);
});

test('no expression of the sources takes more than a few looks at each character of a cell', () => {
  const expressions = literalExpressions();
  expect(expressions.length).toBeGreaterThan(500);
  expect(toldOf(expressions)).toEqual([]);
});

test('nor does one that is put together', () => {
  const expressions = madeExpressions();
  expect(expressions.length).toBeGreaterThan(20);
  expect(toldOf(expressions)).toEqual([]);
});

test('nor one that a kind brings along', () => {
  const expressions = dataExpressions();
  expect(expressions.length).toBeGreaterThan(10);
  expect(toldOf(expressions)).toEqual([]);
});
