import { expect, test } from 'vitest';
import { unitsIn } from './cell-list.js';

test.each([
  ['Xã A, Xã B', ['Xã A', 'Xã B']],
  ['Xã A; phường B', ['Xã A', 'phường B']],
  ['Xã A\nXã B', ['Xã A', 'Xã B']],
  ['- Xã A\n- Xã B', ['Xã A', 'Xã B']],
  ['1. Xã A\n2. Xã B', ['Xã A', 'Xã B']],
  ['Xã A + Xã B', ['Xã A', 'Xã B']],
  ['Xã A - Xã B', ['Xã A', 'Xã B']],
  ['Xã A và Xã B', ['Xã A', 'Xã B']],
  ['các xã A, B và C', ['xã A', 'xã B', 'xã C']],
  ['Phường 1, 2 và 3', ['Phường 1', 'Phường 2', 'Phường 3']],
  ['các phường 1, 2; xã A', ['phường 1', 'phường 2', 'xã A']],
  ['A, B', ['A', 'B']],
  ['-, Xã A', ['Xã A']],
  ['Phường Văn Miếu - Quốc Tử Giám', ['Phường Văn Miếu - Quốc Tử Giám']],
  ['Xã Lao Và Chải', ['Xã Lao Và Chải']],
])('%j names %j', (cell, names) => {
  expect(unitsIn(cell).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['Xã A (huyện B), Xã C', [{ name: 'Xã A', district: 'huyện B' }, { name: 'Xã C' }]],
  ['Xã A (huyện B, tỉnh C)', [{ name: 'Xã A', district: 'huyện B', province: 'tỉnh C' }]],
  [
    'Phường 4, Phường 7, Quận D',
    [
      { name: 'Phường 4', district: 'Quận D' },
      { name: 'Phường 7', district: 'Quận D' },
    ],
  ],
  ['Huyện Kỳ Đảo', [{ name: 'Huyện Kỳ Đảo' }]],
])('%j tells where they lie', (cell, units) => {
  expect(unitsIn(cell)).toEqual(units);
});

test.each([
  ['Xã A (một phần), Xã B', ['một phần', undefined]],
  ['Xã A, một phần diện tích, dân số của xã B', [undefined, 'một phần diện tích, dân số']],
  ['phần còn lại của các xã A, B', ['phần còn lại', 'phần còn lại']],
  ['Xã A (gồm cả Hòn B)', [undefined]],
])('%j notes %j', (cell, notes) => {
  expect(unitsIn(cell).map(({ note }) => note)).toEqual(notes);
});

test('codes beside names are theirs', () => {
  const codes = [
    { name: 'Xã A', code: '00001' },
    { name: 'Xã B', code: '00004' },
  ];
  expect(unitsIn('00001 - Xã A; 00004 - Xã B')).toEqual(codes);
  expect(unitsIn('Xã A (00001), Xã B (00004)')).toEqual(codes);
});
