import { expect, test } from 'vitest';
import { validation } from '../../../test/support/reports/validation.js';
import { type CellWriter, humanWriter, machineWriter } from '../tables/cell-writer.js';
import { findingsTable } from './findings-table.js';

function rowsOf(writer: CellWriter) {
  const { rows } = findingsTable(validation.findings, writer);
  return Array.from(rows, ([code, severity]) => [code, severity]);
}

test('programs read codes in the order of the file', () => {
  const found = Array.from(validation.findings, ({ code, severity }) => [code, severity]);
  expect(rowsOf(machineWriter('en', undefined))).toEqual(found);
  expect(found[0]?.[1]).not.toBe('error');
});

test('people read what is gravest first, with what a code is about', () => {
  const rows = rowsOf(humanWriter('en', undefined));
  expect(rows.map(([, severity]) => severity)).toEqual([
    ...Array<string>(2).fill('error'),
    ...Array<string>(3).fill('warning'),
    ...Array<string>(2).fill('info'),
  ]);
  expect(rows[0]?.[0]).toBe('A malformed procedure code (code-malformed)');
});
