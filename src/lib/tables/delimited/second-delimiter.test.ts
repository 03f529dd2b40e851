import { expect, test } from 'vitest';
import { temporaryFile, textsOf } from '../../../../test/support/files.js';
import { readContent } from '../read/read-content.js';

async function read(lines: readonly string[], options = {}) {
  const { grids, notices } = await readContent(temporaryFile('a.csv', lines.join('\n')), options);
  return { texts: textsOf(grids[0]), notices };
}

const LIST = ['Mã,Tên,Lĩnh vực', '1,"a, b",x', '2,c,y', '3,d,z'];

test('a file of semicolons below one of commas is read, and told', async () => {
  const { texts, notices } = await read([...LIST, 'Mã;Tên;Lĩnh vực', '4;e, f;u', '5;g;v']);
  expect(texts.slice(4)).toEqual([
    ['Mã', 'Tên', 'Lĩnh vực'],
    ['4', 'e, f', 'u'],
    ['5', 'g', 'v'],
  ]);
  expect(notices).toMatchObject([
    { code: 'delimiter-second', place: { row: 5 }, params: { rows: ['5–7'], delimiter: ';' } },
  ]);
});

test('rows of another width are read when several are alike', async () => {
  const { texts } = await read([...LIST, 'a;b;c;d', 'e;f;g;h']);
  expect(texts.slice(4)).toEqual([
    ['a', 'b', 'c', 'd'],
    ['e', 'f', 'g', 'h'],
  ]);
});

test.each([
  ['a sentence in a row that is too short', [...LIST, '4,một; hai; ba', '5,bốn; năm; sáu']],
  ['one row alone of another width', [...LIST, 'a;b;c;d;e']],
  ['a list inside of a whole row', [...LIST, '4,a;b;c;d,x', '5,a;b;c;d,x']],
])('%s is no second delimiter', async (_, lines) => {
  expect((await read(lines)).notices).toEqual([]);
});

test('where a person names the delimiter there is no other', async () => {
  const { texts } = await read([...LIST, '4;e;u', '5;g;v'], { delimiter: ',' });
  expect(texts.at(-1)).toEqual(['5;g;v']);
});
