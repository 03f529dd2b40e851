import { expect, test } from 'vitest';
import { splitMarker } from '../markers.js';
import { SectionStack } from './section-stack.js';

/** Opens a section for each title, puts a row where there is a dash; gives the paths of the rows. */
function pathsOf(...titles: readonly string[]): string[][] {
  const stack = new SectionStack();
  return titles.flatMap((title, row) => {
    if (title === '-') {
      const { sections = [] } = stack.place({ number: row, cells: [] });
      return [sections.map(({ marker, text }) => marker ?? text)];
    }
    const { marker, title: text } = splitMarker(title) ?? { marker: undefined, title };
    stack.open(row, { column: 0, text, ...(marker && { marker }) });
    return [];
  });
}

test('a row without a section around it stays as it is', () => {
  const row = { number: 1, cells: [] };
  expect(new SectionStack().place(row)).toBe(row);
});

test('numerals begin again under the next letter', () => {
  expect(pathsOf('A. x', 'I. y', '-', 'II. y', '-', 'B. x', '-', 'I. y', '-')).toEqual([
    ['A', 'I'],
    ['A', 'II'],
    ['B'],
    ['B', 'I'],
  ]);
});

test('the order of first appearance is the order of nesting', () => {
  expect(pathsOf('I. x', 'A. y', '-', 'B. y', '-', 'II. x', 'A. y', '-')).toEqual([
    ['I', 'A'],
    ['I', 'B'],
    ['II', 'A'],
  ]);
});

test('a level that is left out comes back where it was', () => {
  expect(pathsOf('A. x', 'I. y', 'Hộ tịch', '-', 'B. x', 'Đất đai', '-', 'I. y', '-')).toEqual([
    ['A', 'I', 'Hộ tịch'],
    ['B', 'Đất đai'],
    ['B', 'I'],
  ]);
});

test('titles without markers nest by their look', () => {
  const titles = ['THỦ TỤC CẤP TỈNH', 'LĨNH VỰC HỘ TỊCH', '-', 'LĨNH VỰC ĐẤT ĐAI', '-'];
  expect(pathsOf(...titles, 'THỦ TỤC CẤP XÃ', 'LĨNH VỰC HỘ TỊCH', '-')).toEqual([
    ['THỦ TỤC CẤP TỈNH', 'LĨNH VỰC HỘ TỊCH'],
    ['THỦ TỤC CẤP TỈNH', 'LĨNH VỰC ĐẤT ĐAI'],
    ['THỦ TỤC CẤP XÃ', 'LĨNH VỰC HỘ TỊCH'],
  ]);
});

test('a title that looks different after rows stands beside the one before it', () => {
  expect(pathsOf('TỈNH MỘT', '-', 'Tỉnh Hai', '-', 'TỈNH BA', '-')).toEqual([
    ['TỈNH MỘT'],
    ['Tỉnh Hai'],
    ['TỈNH BA'],
  ]);
});

test('after H the letter I is no numeral', () => {
  expect(pathsOf('G. x', '-', 'H. x', '-', 'I. x', '-')).toEqual([['G'], ['H'], ['I']]);
  expect(pathsOf('A. x', '-', 'I. x', '-')).toEqual([['A'], ['A', 'I']]);
});

test('levels count from 1 and rows of one section share it', () => {
  const stack = new SectionStack();
  stack.open(3, { column: 1, text: 'x', marker: { text: 'A', family: 'letter' } });
  stack.open(4, { column: 1, text: 'y' });
  const first = stack.place({ number: 5, cells: [] });
  expect(first.sections).toEqual([
    { row: 3, column: 1, level: 1, marker: 'A', text: 'x' },
    { row: 4, column: 1, level: 2, text: 'y' },
  ]);
  expect(stack.place({ number: 6, cells: [] }).sections).toBe(first.sections);
});
