import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { encodeWorkbook } from '../../../lib/tables/index.js';
import { columnQuestions, type ReadOptions } from '../../reading/index.js';
import { recordQuestions } from './record-questions.js';

const folder = mkdtempSync(join(tmpdir(), 'haicap-questions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const READING: ReadOptions = {
  columns: [],
  sheets: [],
  hidden: 'read',
  struck: 'read',
  repairs: () => true,
  severities: {},
  ignore: [],
  asOf: '2026-01-01',
};

const HEADER = ['Số', 'Xã', 'Xã phường', 'Tỉnh'];
const ROW = ['1', 'Xã Cổ Bi', 'Xã Đa Tốn', 'Thành phố Hà Nội'];

const asked = async (find: typeof columnQuestions, name: string) => {
  const questions = await find('records', [join(folder, name)], READING, () => {});
  return questions.map(({ field, columns }) => [field, ...columns.map(({ letter }) => letter)]);
};

test('of a delimited file the columns of its beginning are asked about, whatever stands at its end', async () => {
  const rows = Array.from({ length: 8_000 }, () => ROW);
  const other = ['Số', 'Mã xã', 'Mã phường', 'Tỉnh'];
  const lines = [HEADER, ...rows, other, ...rows].map((cells) => cells.join(','));
  writeFileSync(join(folder, 'long.csv'), `${lines.join('\n')}\n`);
  const ofBeginning = [['ward', 'B', 'C']];
  expect(await asked(columnQuestions, 'long.csv')).not.toEqual(ofBeginning);
  expect(await asked(recordQuestions, 'long.csv')).toEqual(ofBeginning);
});

test('of a workbook the same is asked as of any list', async () => {
  const bytes = await encodeWorkbook([{ name: 'Hộ', rows: [HEADER, ROW] }]);
  writeFileSync(join(folder, 'book.xlsx'), bytes);
  expect(await asked(recordQuestions, 'book.xlsx')).toEqual([['ward', 'B', 'C']]);
});
