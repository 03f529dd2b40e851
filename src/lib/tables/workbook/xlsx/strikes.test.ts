import { expect, test } from 'vitest';
import { xlsxOf } from '../../../../../test/support/documents/xlsx.js';
import { temporaryFile } from '../../../../../test/support/files.js';
import { readContent } from '../../read/read-content.js';

const FONTS = `<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>
  <cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf/></cellXfs>`;

async function strikesIn(rows: string, strings?: string) {
  const options = { styles: FONTS, ...(strings !== undefined && { strings }) };
  const { grids } = await readContent(temporaryFile('a.xlsx', xlsxOf(rows, options)));
  return grids[0]?.rows.map(({ struck }) => Object.fromEntries(struck ?? []));
}

test('cells are struck through by the font of their style, or of their row’s', async () => {
  const cell = (style: string) => `<c${style}><v>1</v></c>`;
  const row = `${cell('')}${cell(' s="1"')}${cell(' s="2"')}${cell(' s="3"')}${cell(' s="9"')}`;
  expect(
    await strikesIn(
      `<row>${row}</row><row s="1" customFormat="1">${row}</row><row s="1">${row}</row>`,
    ),
  ).toEqual([{ 1: 'whole' }, { 0: 'whole', 1: 'whole' }, { 1: 'whole' }]);
});

test('the runs of a text are struck through one by one; what says nothing has its cell’s look', async () => {
  const run = (look: string, text: string) => `<r>${look}<t xml:space="preserve">${text}</t></r>`;
  const [struck, plain] = ['<rPr><strike/></rPr>', '<rPr><b/></rPr>'];
  const texts = [
    `${run(struck, 'a')}${run('', ' ')}${run(struck, 'b')}`,
    `${run(struck, 'a')}${run(plain, 'b')}`,
    `${run('', 'a')}${run(plain, 'b')}`,
    `${run(plain, 'a')}`,
  ];
  const strings = texts.map((text) => `<si>${text}</si>`).join('');
  const row = (style: string) =>
    `<row>${texts.map((_, i) => `<c t="s"${style}><v>${i}</v></c>`).join('')}</row>`;
  expect(await strikesIn(`${row('')}${row(' s="1"')}`, strings)).toEqual([
    { 0: 'whole', 1: 'part' },
    { 0: 'whole', 1: 'part', 2: 'part' },
  ]);
  const inline = texts.map((text) => `<c t="inlineStr"><is>${text}</is></c>`).join('');
  expect(await strikesIn(`<row>${inline}</row>`)).toEqual([{ 0: 'whole', 1: 'part' }]);
});
