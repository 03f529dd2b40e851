import { expect, test } from 'vitest';
import { loadKind } from '../kinds/index.js';
import { ExportContent } from './export-content.js';
import { tooManyRows } from './obstacles.js';

const content = new ExportContent(
  loadKind('procedures'),
  [{ key: '1', fields: { code: '1' } }],
  true,
);
const [record] = content.records;

function records(count: number) {
  if (record === undefined) throw new Error('no record');
  return { fields: content.fields, records: new Array<typeof record>(count).fill(record) };
}

test('as many records as a sheet has rows below its header', () => {
  expect(tooManyRows(records(1_048_575), 'a.xlsx')).toEqual([]);
});

test('a record more is told before anything is written', () => {
  expect(tooManyRows(records(1_048_576), 'a.xlsx')).toMatchObject([
    {
      code: 'sheet-too-large',
      severity: 'error',
      place: { file: 'a.xlsx' },
      params: { found: '1048577 × 2', limit: '1048576 × 16384' },
    },
  ]);
});
