import { expect, test } from 'vitest';
import { isBareText } from './segments.js';
import { labelPart, saysType, type Token } from './tokens.js';
import { loadAddressWords } from './words.js';

const UNITS = new Set(['Bản Lầu', 'Sóc Trăng', 'Ô Môn']);
const labels = { words: loadAddressWords(), isUnit: (name: string) => UNITS.has(name) };

function label(text: string): Token {
  return labelPart(text, isBareText(text), labels);
}

test.each([
  ['41', 'number'],
  ['7/9', 'number'],
  ['Số 36/18/469', 'number'],
  ['C2-07', 'number'],
  ['SN 14', 'number'],
  ['ngõ 298', 'alley'],
  ['12/4A Hẻm 5', 'alley'],
  ['đường 30/4', 'street'],
  ['8 đường 30/4', 'street'],
  ['Đ.Láng', 'street'],
  ['QL13', 'street'],
  ['ĐT 743', 'street'],
  ['15 Hàng Bông', 'street'],
  ['Tổ 5', 'hamlet'],
  ['TDP số 11', 'hamlet'],
  ['Thôn Đông', 'hamlet'],
  ['KP3', 'quarter'],
  ['Lô 5', 'building'],
  ['P.305', 'building'],
  ['Kiốt 3', 'building'],
  ['Tầng 3', 'floor'],
  ['ĐT: 0912 345 678', 'phone'],
  ['Viêt Nam.', 'country'],
  ['VIETNAM', 'country'],
  ['gần chợ huyện', 'remark'],
  ['so 12', 'number'],
  ['thon 3', 'hamlet'],
])('%s is of kind %s', (text, kind) => {
  expect(label(text).kind).toBe(kind);
});

test.each([
  'Hàng Bông',
  'P. 5',
  'Quận 1',
  'Nhà Bè',
  'Bản Lầu',
  'Sóc Trăng',
  'Ô Môn',
  'Phường 2 Bảo Lộc',
])('%s is a place, or may be one', (text) => {
  expect(label(text).kind).toBe('place');
});

test.each([
  ['Số 45', false],
  ['ngõ 298', false],
  ['Căn 12', false],
  ['ngõ Đông Xuyên', true],
  ['45 Hàng Bông', true],
  ['Tổ 5', true],
])('whether %s leaves no name to come: %s', (text, expected) => {
  const token = label(text);
  expect(token.kind !== 'place' && token.isComplete).toBe(expected);
});

test.each([
  ['Thôn 1 Đồng Tâm', 'Đồng Tâm'],
  ['107 Lê Sao Phú Thạnh', 'Lê Sao Phú Thạnh'],
  ['Tổ 5', ''],
  ['Số 45', ''],
])('%s may end in the name of a ward: %j', (text, tail) => {
  const token = label(text);
  expect(token.kind !== 'place' && token.tail).toBe(tail);
});

test.each([
  ['Phường Đại Mỗ', true],
  ['P. 5', true],
  ['P.305', false],
  ['Sóc Trăng', false],
  ['Tổ 5', false],
])('that %j says its type: %j', (text, says) => {
  expect(saysType(text, isBareText(text))).toBe(says);
});
