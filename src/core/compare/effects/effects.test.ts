import { expect, test } from 'vitest';
import type { Json } from '../../../lib/tables/index.js';
import { asksCertified } from './certified.js';
import { effectsOf } from './index.js';

const told = (meaning: string, from: Json | undefined, to: Json | undefined) =>
  effectsOf(meaning, from, to).map(({ effect, about, channel }) =>
    [effect, channel, about].filter((part) => part !== undefined).join(' · '),
  );

const papers = (...names: readonly string[]) => names.map((name) => ({ name }));

test.each([
  ['Bản sao có chứng thực giấy khai sinh', true],
  ['Bản sao chứng thực sổ đi rừng', true],
  ['Bản sao công chứng', true],
  ['Giấy khai sinh (sao y bản chính)', true],
  ['Hợp đồng phải được công chứng', true],
  ['Bản sao giấy khai sinh', false],
  ['Bản sao giấy khai sinh (không cần chứng thực)', false],
  ['Bản sao không phải công chứng', false],
  ['Văn bản chứng thực sự việc', false],
])('“%s” as a certified copy: %s', (text, expected) => {
  expect(asksCertified(text)).toBe(expected);
});

test('papers that came and went', () => {
  expect(
    told('documents-changed', papers('Tờ khai', 'Ảnh màu'), papers('Bản vẽ', 'Tờ khai')),
  ).toEqual(['document-removed · Ảnh màu', 'document-added · Bản vẽ']);
});

test('a paper that is now a certified copy, or no more', () => {
  const plain = papers('Bản sao giấy phép đi rừng');
  const certified = papers('Bản sao có chứng thực giấy phép đi rừng');
  expect(told('documents-changed', plain, certified)).toEqual([
    'certified-copy-required · Bản sao có chứng thực giấy phép đi rừng',
  ]);
  expect(told('documents-changed', certified, plain)).toEqual([
    'certified-copy-dropped · Bản sao giấy phép đi rừng',
  ]);
});

test('papers of one case are not those of another', () => {
  const old = [{ case: 'Cấp mới', papers: papers('Tờ khai', 'Ảnh') }];
  const next = [
    { case: 'Cấp mới', papers: papers('Tờ khai') },
    { case: 'Cấp lại', papers: papers('Ảnh') },
  ];
  expect(told('documents-changed', old, next)).toEqual([
    'document-removed · Ảnh',
    'document-added · Ảnh',
  ]);
});

const channel = (name: string, value: number, unit: string, amount: number) => ({
  channel: name,
  times: [{ value, unit, fees: [{ amount, currency: 'VND' }] }],
});

test('times and fees of each channel by itself, whatever the order', () => {
  const old = [
    channel('direct', 5, 'working-day', 20_000),
    channel('online', 16, 'hour', 20_000),
    channel('postal', 10, 'day', 0),
  ];
  const next = [
    channel('postal', 2, 'week', 5_000),
    channel('online', 1, 'working-day', 0),
    channel('direct', 5, 'working-day', 10_000),
  ];
  expect(told('channels-changed', old, next)).toEqual([
    'fee-lowered · direct',
    'time-reduced · online',
    'fee-abolished · online',
    'time-extended · postal',
    'fee-introduced · postal',
  ]);
});

test('what has no measure in common, or stands twice, is told neither way', () => {
  const days = [channel('direct', 5, 'working-day', 0)];
  expect(told('channels-changed', days, [channel('direct', 7, 'day', 0)])).toEqual([]);
  const twice = [channel('direct', 5, 'day', 0), channel('direct', 6, 'day', 0)];
  expect(
    told(
      'channels-changed',
      twice,
      twice.map((one) => ({ ...one, times: [] })),
    ),
  ).toEqual([]);
});

test('sums by what they are for', () => {
  const old = [
    { amount: 50_000, description: 'Cấp mới' },
    { amount: 30_000, description: 'Cấp lại' },
  ];
  const next = [
    { amount: 20_000, description: 'cấp lại' },
    { amount: 60_000, description: 'Cấp mới' },
  ];
  expect(told('fee-changed', old, next)).toEqual(['fee-raised · Cấp mới', 'fee-lowered · cấp lại']);
});

test('a blank cell says nothing of papers or sums', () => {
  expect(told('documents-changed', undefined, papers('Tờ khai'))).toEqual([]);
  expect(told('renamed', 'a', 'b')).toEqual([]);
});
