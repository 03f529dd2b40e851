import { expect, test } from 'vitest';
import { tableOf } from '../../../../test/support/datasets/tables.js';
import { toTcvn3, toVni } from '../../../../test/support/documents/encodings.js';
import { columnFonts, convertLegacyFont } from './convert-legacy-font.js';

const NAMES = ['Đăng ký khai sinh', 'Cấp hộ chiếu phổ thông', 'Sở Tư pháp'];

function fontsOf(rows: string[][]) {
  const table = tableOf(['Mã số', 'Tên', 'Lĩnh vực'].slice(0, rows[0]?.length), rows);
  return columnFonts(table, table.columns);
}

test.each([
  ['tcvn3', toTcvn3],
  ['vni', toVni],
] as const)('a column written for %s is known by all of its cells', (name, encode) => {
  const fonts = fontsOf(NAMES.map((text) => ['1.000080', encode(text)]));
  expect([...fonts]).toEqual([[1, { name, mixed: false }]]);
  const font = fonts.get(1);
  if (font === undefined) throw new Error('no font');
  expect(NAMES.map((text) => convertLegacyFont(encode(text), font))).toEqual(NAMES);
});

test('a column of one short word is judged by the table around it', () => {
  const rows = NAMES.map((text) => ['1', toTcvn3(text), toTcvn3('Bộ')]);
  expect(fontsOf(rows).get(2)).toEqual({ name: 'tcvn3', mixed: false });
  expect(fontsOf([['1', 'a', toTcvn3('Bộ')]]).size).toBe(0);
});

test('in a mixed column what is Unicode stays', () => {
  const cells = [...NAMES.map(toTcvn3), 'Hộ tịch', 'lá cây', 'tù', 'ASCII'];
  const font = fontsOf(cells.map((text) => ['1', text])).get(1);
  expect(font).toEqual({ name: 'tcvn3', mixed: true });
  const converted = cells.map((text) => (font === undefined ? '' : convertLegacyFont(text, font)));
  expect(converted).toEqual([...NAMES, 'Hộ tịch', 'lá cây', 'tù', 'ASCII']);
});

test('a word that makes sense both ways is converted with a column that is all of the font', () => {
  expect(convertLegacyFont('tù do', { name: 'tcvn3', mixed: false })).toBe('tự do');
});

test('a column in Unicode with foreign names in it has no font', () => {
  const cells = ['Hộ tịch', 'Công ty Müller', 'Café', 'São Paulo', 'Đăng ký'];
  expect(fontsOf(cells.map((text) => ['1', text])).size).toBe(0);
});

test('a converted column has no font: nothing is converted twice', () => {
  const rows = [...NAMES, 'cá', 'tự do'].map((text) => ['1', toTcvn3(text), toTcvn3('Bộ')]);
  const fonts = fontsOf(rows);
  const converted = rows.map((cells) =>
    cells.map((text, index) => {
      const font = fonts.get(index);
      return font === undefined ? text : convertLegacyFont(text, font);
    }),
  );
  expect(converted[3]).toEqual(['1', 'cá', 'Bộ']);
  expect(fontsOf(converted).size).toBe(0);
});
