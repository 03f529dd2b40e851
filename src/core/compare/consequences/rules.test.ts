import { expect, test } from 'vitest';
import type { Json } from '../../../lib/tables/index.js';
import { effectiveInFuture } from './effective-in-future.js';
import { fieldConsequence, recordConsequences } from './index.js';
import { repealed } from './repealed.js';

function judge(from: Json | undefined, to: Json | undefined, isSet = false): string {
  return fieldConsequence({ ...FIELD, isSet }, from, to);
}

const FIELD = {
  name: 'any',
  isSet: false,
  isKeyName: false,
  isStructured: false,
  isDate: false,
  consequence: 'time-changed',
} as const;

function state(fields: Record<string, Json>) {
  return { key: '1.012756', fields };
}

test.each<[string, Json, Json]>([
  ['capitals', 'Cấp THẺ', 'Cấp thẻ'],
  ['spaces', 'Cấp  thẻ ', 'Cấp thẻ'],
  ['tone marks', 'Thủy lợi, Hoà Bình', 'Thuỷ lợi, Hòa Bình'],
  ['decomposed letters', 'Cấp thẻ'.normalize('NFD'), 'Cấp thẻ'],
  ['punctuation at the ends', '- Cấp thẻ;', 'Cấp thẻ.'],
  ['punctuation at the ends of lines', 'a) Nộp;\nb) Trả.', 'a) Nộp\n\nb) Trả'],
  ['lines joined', 'Nộp\nTrả', 'Nộp trả'],
  ['texts inside objects and lists', [{ name: 'Tờ khai.' }], [{ name: 'tờ khai' }]],
])('%s: typographic only', (_, from, to) => {
  expect(judge(from, to)).toBe('typographic-only');
});

test.each<[string, Json | undefined, Json | undefined]>([
  ['other diacritics', 'Ba Tô', 'Ba Tơ'],
  ['punctuation inside', 'Cấp, thẻ', 'Cấp thẻ'],
  ['a text that vanished', 'Cấp thẻ', undefined],
  ['an empty text that appeared', undefined, ''],
  ['numbers', 1, 2],
  ['another order of a list', ['A', 'B'], ['b', 'a']],
])('%s: more than typographic', (_, from, to) => {
  expect(judge(from, to)).toBe('time-changed');
});

test('a set written otherwise in another order is typographic only', () => {
  expect(judge(['Sở Y tế', 'UBND xã'], ['UBND Xã', 'Sở y tế'], true)).toBe('typographic-only');
});

test.each<[string, Json, Json, string]>([
  [
    'numbered in one cell',
    ['(1) Sở Y tế (2) Sở Nội vụ'],
    ['(1) Sở Y tế', '(2) Sở Nội vụ'],
    'typographic-only',
  ],
  [
    'numbered wrongly',
    ['(1) Sở Y tế (3) Sở Nội vụ.'],
    ['Sở Y tế', 'Sở Nội vụ'],
    'typographic-only',
  ],
  ['with signs between', ['Sở Y tế; Sở nội vụ'], ['Sở Y tế', 'Sở Nội vụ'], 'typographic-only'],
  ['another name', ['(1) Sở Y tế (2) Sở Nội vụ'], ['Sở Y tế', 'Sở Nội'], 'time-changed'],
  ['one name less', ['Sở Y tế; Sở Nội vụ'], ['Sở Y tế'], 'time-changed'],
])('a set of names %s', (_, from, to, expected) => {
  expect(judge(from, to, true)).toBe(expected);
});

const cases = (description: string) => ({ description });

test.each([
  [
    'field-changed',
    '05 ngày làm việc (mới) hoặc 10 ngày (lại)',
    'Cấp mới 5 ngày làm việc; cấp lại 10 ngày',
  ],
  ['time-changed', '5 ngày làm việc hoặc 10 ngày', '5 ngày hoặc 10 ngày'],
  ['time-changed', '5 ngày hoặc 10 ngày', '10 ngày hoặc 5 ngày'],
  ['time-changed', '27/30 ngày; 5 ngày', '27 ngày; 5 ngày'],
  ['time-changed', '5 ngày', 'không quá 5 ngày kể từ khi nhận'],
  ['time-changed', 'theo dự án', 'theo quy định'],
])('%s: times of several cases, %s → %s', (expected, from, to) => {
  expect(judge(cases(from), cases(to))).toBe(expected);
});

test.each([
  ['time-reduced', 20, 'working-day', 15, 'working-day'],
  ['time-extended', 2.5, 'day', 1, 'week'],
  ['time-reduced', 1, 'working-day', 7, 'hour'],
  ['time-extended', 8, 'hour', 2, 'working-day'],
  ['time-reduced', 1, 'hour', 30, 'minute'],
  ['time-reduced', 1, 'year', 11, 'month'],
  ['time-changed', 1, 'working-day', 8, 'hour'],
  ['time-changed', 30, 'day', 1, 'month'],
  ['time-changed', 5, 'day', 5, 'working-day'],
  ['time-changed', 5, 'day', 4, 'moon'],
])('%s: %d %s → %d %s', (expected, value, unit, newValue, newUnit) => {
  expect(judge({ value, unit }, { value: newValue, unit: newUnit })).toBe(expected);
});

test('a time that was or becomes unknown is neither shorter nor longer', () => {
  expect(judge({ value: 5, unit: 'day' }, { description: 'theo quy định' })).toBe('time-changed');
  expect(judge(undefined, { value: 5, unit: 'day' })).toBe('time-changed');
  expect(judge({ value: 5, unit: 'day' }, 4)).toBe('time-changed');
});

function channel(value: Json, unit: Json, amount: number, channelName = 'online'): Json {
  const description = `${value} ngày`;
  return { channel: channelName, times: [{ value, unit, description, fees: [{ amount }] }] };
}

test.each<[string, Json, Json]>([
  ['time-reduced', [channel(5, 'day', 0)], [channel(3, 'day', 0)]],
  [
    'time-extended',
    [channel(5, 'day', 0), channel(3, 'day', 0, 'postal')],
    [channel(5, 'day', 0), channel(1, 'week', 0, 'postal')],
  ],
  [
    'time-changed',
    [channel(5, 'day', 0), channel(3, 'day', 0, 'postal')],
    [channel(3, 'day', 0), channel(5, 'day', 0, 'postal')],
  ],
  ['fee-changed', [channel(5, 'day', 0)], [channel(5, 'day', 25000)]],
  ['time-changed', [channel(5, 'day', 0)], [channel(3, 'day', 25000)]],
  ['time-changed', [channel(5, 'day', 0)], [channel(5, 'day', 0, 'postal')]],
  ['time-changed', [channel(5, 'day', 0)], [channel(3, 'day', 0), channel(3, 'day', 0)]],
])('channels, %s: %j → %j', (expected, from, to) => {
  expect(judge(from, to)).toBe(expected);
});

test('a record is repealed by the list that says so first', () => {
  const says = state({ action: 'repealed' });
  const silent = state({ action: 'amended' });
  expect(repealed.applies({ old: silent, new: says, asOf: undefined })).toBe(true);
  expect(repealed.applies({ new: state({ status: 'repealed' }), asOf: undefined })).toBe(true);
  expect(repealed.applies({ old: says, new: says, asOf: undefined })).toBe(false);
  expect(repealed.applies({ old: says, asOf: undefined })).toBe(false);
});

test('a record is in the future when it begins to hold after the day of the comparison', () => {
  const future = (validFrom: Json, asOf: string | undefined) =>
    effectiveInFuture.applies({ new: state({ validFrom }), asOf });
  expect(future('2025-07-02', '2025-07-01')).toBe(true);
  expect(future('2025-07-01', '2025-07-01')).toBe(false);
  expect(future('2025-07-02', undefined)).toBe(false);
  expect(future(20250702, '2025-07-01')).toBe(false);
});

test('consequences of a record stand once each, in their fixed order', () => {
  const difference = {
    new: state({ action: 'repealed', validFrom: '2026-01-01' }),
    asOf: '2025-07-01',
  };
  expect(recordConsequences(difference, ['fee-changed', 'renamed', 'fee-changed'])).toEqual([
    'repealed',
    'effective-in-future',
    'renamed',
    'fee-changed',
  ]);
});

test('a day that cannot be read has no meaning, and takes effect at no time', () => {
  const validFrom = { ...FIELD, isDate: true, consequence: 'validity-changed' } as const;
  expect(fieldConsequence(validFrom, '2025-07-01', '31/06/2025')).toBe('field-changed');
  expect(fieldConsequence(validFrom, undefined, '30/02/2026')).toBe('field-changed');
  expect(fieldConsequence(validFrom, '2025-07-01', '2025-07-02')).toBe('validity-changed');
  expect(fieldConsequence(validFrom, '2025-07-01', undefined)).toBe('validity-changed');
  const unread = { new: state({ validFrom: '31/06/2025' }), asOf: '2025-07-01' };
  expect(effectiveInFuture.applies(unread)).toBe(false);
});
