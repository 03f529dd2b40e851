import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTwice } from '../support/documents/both-readers.js';
import { data } from './data.js';

const FOLDER = data('.');
const WORKBOOKS = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.xlsx'))
  .sort();

test('there are real workbooks to read', () => {
  expect(WORKBOOKS.length).toBeGreaterThan(10);
});

test.each(WORKBOOKS)('%s is read as SheetJS reads it, cell by cell', async (name) => {
  const { ours, judge } = await readTwice(readFileSync(join(FOLDER, name)));
  expect(ours).toEqual(judge);
});
