import { describe, expect, test } from 'vitest';
import { temporaryFile } from '../../../../test/support/files.js';
import { readContent } from '../read/read-content.js';

async function ends(content: string): Promise<unknown> {
  return await readContent(temporaryFile('a.csv', content)).then(
    ({ grids, notices }) => [grids[0]?.rows.length, ...notices.map(({ code }) => code)],
    ({ code, params }) => [code, params.row ?? params.found],
  );
}

const HEADER = 'mã,tên\n';
const LINES = '2,không có dấu nháy\n'.repeat(250_000);

describe('what is no list is refused by name, what is one is read', () => {
  test('a quoted cell that has no end costs its own row near the end of the file', async () => {
    expect(await ends(`${HEADER}1,"a\n2,b\n3,c\n`)).toEqual([4, 'quote-unclosed']);
  });

  test('one that has none for megabytes is refused with its row', async () => {
    expect(await ends(`${HEADER}0,a\n1,"a\n${LINES}`)).toEqual(['record-too-large', 3]);
  });

  test('one that a quote further down closes is not', async () => {
    expect(await ends(`${HEADER}1,"a\n2,b\n3,"c"\n`)).toEqual([4, 'quote-unclosed']);
  });

  test('more rows than are held in memory', async () => {
    expect(await ends(`${HEADER}${'y\n'.repeat(2_000_000)}`)).toEqual([
      'file-too-large',
      '2000001 × <row>',
    ]);
  });

  test('a row that is a book', async () => {
    expect(await ends(`${HEADER}1,${'chữ '.repeat(300_000)}\n`)).toEqual(['record-too-large', 2]);
    expect(await ends(`${HEADER}1,${'chữ '.repeat(250_000)}\n`)).toEqual([2]);
  });

  test('blank rows that are quoted whole are looked at in no time', async () => {
    expect(await ends(`${HEADER}${'"\n'.repeat(400_000)}1,a\n`)).toEqual([2]);
  });
});
