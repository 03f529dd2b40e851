import { expect, test } from 'vitest';
import { rowHeights } from './heights.js';

const LINE = 15.75;

function linesOf(text: string, width: number): number {
  return (rowHeights([[text]], [width]).get(0) ?? LINE) / LINE;
}

test('one line needs no height of its own', () => {
  expect(rowHeights([['một', 2, null]], [20, 20, 20]).size).toBe(0);
});

test('lines break between words and at line breaks, and within words that are wider than the column', () => {
  expect(linesOf('một hai ba bốn', 10)).toBe(2);
  expect(linesOf('một\nhai\nba', 10)).toBe(3);
  expect(linesOf('x'.repeat(30), 10)).toBe(3);
  expect(linesOf(`ab ${'x'.repeat(8)} cd`, 10)).toBe(3);
});

test('a row is as high as its highest cell, never higher than Excel has rows', () => {
  expect(rowHeights([['a', 'b b b b b b'], ['c']], [10, 4]).get(0)).toBeGreaterThan(2 * LINE);
  expect(rowHeights([['x '.repeat(5000)]], [10]).get(0)).toBe(409.5);
});

test('spaces that a line begins with take room', () => {
  expect(rowHeights([['    ab cd']], [8]).get(0)).toBe(31.5);
});
