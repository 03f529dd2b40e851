import { expect, test } from 'vitest';
import { Cursor } from '../text/cursor.js';
import { sourceText } from '../text/source-text.js';
import { tokens } from '../text/tokens.js';
import { readCreating } from './creating-clause.js';

const ALL = 'toàn bộ diện tích tự nhiên, quy mô dân số của';
const PART = 'một phần diện tích tự nhiên, quy mô dân số của';
const cursorOf = (text: string) => new Cursor(tokens(sourceText(text)));
const read = (text: string) => readCreating(cursorOf(text));
const summary = (text: string) =>
  read(text)?.sources.map(({ name, coverage, area, population, refersTo, carriedOver }) =>
    [name, coverage, area, population, ...(refersTo ?? []), ...(carriedOver ? ['←'] : [])].join(
      ' ',
    ),
  );

test('each group of units stands under its own measure and reference', () => {
  const text = `Sắp xếp ${ALL} xã Suối Mơ, ${PART} các xã Núi Bạc, Đồng Xanh và phần còn lại của
    xã Bến Đá, xã Cầu Gỗ sau khi sắp xếp theo quy định tại khoản 2 Điều này
    thành xã mới có tên gọi là **xã Suối Bạc**`;
  expect(summary(text)).toEqual([
    'Suối Mơ full all all',
    'Núi Bạc partial part part',
    'Đồng Xanh partial part part',
    'Bến Đá remainder unstated unstated 2',
    'Cầu Gỗ remainder unstated unstated 2',
  ]);
  expect(read(text)?.unit).toMatchObject({ type: 'xã', name: 'Suối Bạc' });
});

test('area and population may go to different successors', () => {
  const text = `Sắp xếp ${ALL} xã Suối Mơ, một phần diện tích tự nhiên, toàn bộ quy mô dân số của
    xã Núi Bạc, một phần diện tích tự nhiên của xã Đồng Xanh thành xã Suối Mơ`;
  expect(summary(text)).toEqual([
    'Suối Mơ full all all',
    'Núi Bạc partial part all',
    'Đồng Xanh partial part none',
  ]);
});

test('a unit behind a reference goes back to the measure that opens the clause', () => {
  const text = `Sắp xếp ${ALL} xã Suối Mơ, phần còn lại của xã Núi Bạc sau khi sắp xếp theo quy định
    tại khoản 2 Điều này và xã Đồng Xanh thành xã mới có tên gọi là xã Suối Mơ`;
  expect(summary(text)?.at(-1)).toBe('Đồng Xanh full all all ←');
});

test.each([
  ['merge', `Sắp xếp ${ALL} xã Suối Mơ và xã Núi Bạc thành xã mới có tên gọi là xã Suối Mơ`],
  ['rename', 'Đổi tên xã Suối Mơ thành xã Núi Bạc'],
  ['rename', `Sắp xếp ${ALL} xã Suối Mơ thành xã mới có tên gọi là xã Núi Bạc`],
  ['retype', `Sắp xếp ${ALL} xã Suối Mơ thành phường mới có tên gọi là phường Suối Mơ`],
  ['keep', `Sắp xếp ${ALL} xã Hoà Suối thành xã mới có tên gọi là xã Hòa Suối`],
  ['part', `Sắp xếp ${PART} xã Suối Mơ thành xã mới có tên gọi là xã Núi Bạc`],
  ['district', `Sắp xếp ${ALL} huyện Đảo Gió thành đặc khu có tên gọi là đặc khu Đảo Gió`],
  [
    'remainder',
    `Sắp xếp phần còn lại của xã Suối Mơ sau khi sắp xếp theo quy định tại khoản 1 Điều này
     thành xã mới có tên gọi là xã Suối Mơ`,
  ],
  ['merge', `Nhập ${ALL} xã Suối Mơ, xã Núi Bạc thành xã mới có tên gọi là xã Suối Mơ`],
])('%s', (kind, text) => {
  expect(read(text)?.kind).toBe(kind);
});

test('land that was no commune is a source of its own, with who managed it', () => {
  const text = `Sắp xếp ${ALL} xã Suối Mơ, xã Núi Bạc và khu vực đồi cát ven sông (do huyện Mây Cao
    quản lý) và toàn bộ diện tích tự nhiên của Trường bắn T9 thành xã mới có tên gọi là xã Núi Bạc`;
  expect(read(text)?.sources.slice(2)).toMatchObject([
    {
      kind: 'land',
      name: 'khu vực đồi cát ven sông',
      managedBy: { type: 'huyện', name: 'Mây Cao' },
      coverage: 'full',
    },
    { kind: 'land', name: 'Trường bắn T9', coverage: 'full', area: 'all', population: 'none' },
  ]);
});

test('communes behind land stay under the measure of their group', () => {
  const text = `Sắp xếp ${ALL} xã Suối Mơ, ${PART} khu vực đồi cát (thuộc huyện Mây Cao) và
    xã Núi Bạc thành xã mới có tên gọi là xã Suối Mơ`;
  expect(summary(text)).toEqual([
    'Suối Mơ full all all',
    'khu vực đồi cát partial part part',
    'Núi Bạc partial part part',
  ]);
});

test('glued words, lost words and line breaks leave the meaning alone, and lost words are noted', () => {
  const cursor = cursorOf(
    `Sắp xếptoàn bộ diện tích tự nhiên, quy mô dân sốcủacác xãSuối Mơ,Núi Bạc vàxã
     Đồng Phúcthànhxã mới có tên gọilàxã Đồng Phúc`,
  );
  expect(readCreating(cursor)?.sources.map(({ name }) => name)).toEqual([
    'Suối Mơ',
    'Núi Bạc',
    'Đồng Phúc',
  ]);
  const lost = cursorOf('Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số xã Mơ thành xã Núi');
  expect(readCreating(lost)).toBeDefined();
  expect(lost.slips).toMatchObject([{ slip: 'missing-word' }]);
});

test.each([
  `Sắp xếp ${ALL} xã Suối Mơ thành xã mới có tên gọi là phường Suối Mơ`,
  `Sắp xếp ${ALL} xã Suối Mơ thành phường mới có tên gọi là Phường Đúc`,
  `Sắp xếp ${ALL} Suối Mơ thành xã mới có tên gọi là xã Suối Mơ`,
  `Sắp xếp ${ALL} xã Suối Mơ`,
  `Sắp xếp hầu hết xã Suối Mơ thành xã Núi Bạc`,
  'Đổi tên xã Suối Mơ và xã Núi Bạc thành xã Núi Bạc',
  'Giải thể xã Suối Mơ',
])('not read: %s', (text) => {
  const cursor = cursorOf(text);
  expect(readCreating(cursor)).toBeUndefined();
  expect(cursor.stop).toBeDefined();
});

test('a source lies where the text names it', () => {
  const text = `Sắp xếp ${ALL} xã Suối Mơ (huyện Mây Cao) và xã Núi Bạc thành xã Núi Bạc`;
  const places = read(text)?.sources.map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(['xã Suối Mơ (huyện Mây Cao)', 'xã Núi Bạc']);
});
