import { expect, test } from 'vitest';
import type { KeyedRecord } from '../kinds/index.js';
import { renamedKeys } from './renamed-keys.js';

const NAME = 'Đăng ký đất đai lần đầu đối với trường hợp được Nhà nước giao đất để quản lý';

function record(key: string, name: string = NAME): KeyedRecord {
  return { key, fields: { code: key, name } };
}

function pairsOf(removed: readonly KeyedRecord[], added: readonly KeyedRecord[]): string[][] {
  return renamedKeys(removed, added).map((pair) => [pair.old.key, pair.new.key]);
}

test.each([
  ['a type digit too many', '1.1.012756', '1.012756'],
  ['zeros eaten', '1.00516', '1.005160'],
  ['an invented sub-case', '1.004850A', '1.004850'],
  ['two forms of one organisation id', '1.001612.000.00.00.H48', '1.001612.H48'],
  ['a local code and the national one', '1.001612.000.00.00.H48', '1.001612'],
  ['a digit too few', '1.01275', '1.012756'],
  ['a letter for a digit', '1.O12756', '1.012756'],
  ['leading zeros eaten', '634', '00634'],
])('%s: proposed as one, both ways', (_, a, b) => {
  expect(pairsOf([record(a)], [record(b)])).toEqual([[a, b]]);
  expect(pairsOf([record(b)], [record(a)])).toEqual([[b, a]]);
});

test('a name that is nearly the same is enough for keys of one form', () => {
  const nearly = NAME.replace('Nhà nước', 'nhà nước').replace('lần đầu', 'lần đầu,');
  expect(pairsOf([record('1.1.012756')], [record('1.012756', nearly)])).toHaveLength(1);
});

test.each([
  ['another name', record('1.1.012756'), record('1.012756', 'Cấp giấy phép xây dựng')],
  ['no name', record('1.1.012756', ''), record('1.012756', '')],
  ['two well-formed codes', record('1.012765'), record('1.012756')],
  ['codes that are nothing alike', record('abc'), record('1.012756')],
  ['two malformed codes', record('1.O12756'), record('1.0I2756')],
])('%s: not proposed', (_, removed, added) => {
  expect(pairsOf([removed], [added])).toEqual([]);
});

test('two possible twins: neither is proposed', () => {
  const one = [record('1.1.012756')];
  const two = [record('1.012756A'), record('1.012756B')];
  expect(pairsOf(one, two)).toEqual([]);
  expect(pairsOf(two, one)).toEqual([]);
});

test('the same form wins over the same base, and leaves the rest to it', () => {
  const removed = [record('1.001612.000.00.00.H48'), record('1.001612.000.00.00.H13')];
  const added = [record('1.001612.H48'), record('1.001612')];
  expect(pairsOf(removed, added)).toEqual([
    ['1.001612.000.00.00.H48', '1.001612.H48'],
    ['1.001612.000.00.00.H13', '1.001612'],
  ]);
});

test('very many records alike are not tried one against the other', () => {
  const removed = Array.from({ length: 20_000 }, (_, index) => record(`1.001612.H1-${index}`));
  const added = Array.from({ length: 20_000 }, (_, index) => record(`1.001612.H2-${index}`));
  expect(pairsOf(removed, added)).toEqual([]);
});
