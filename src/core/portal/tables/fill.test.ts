import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Fields, type KeyedRecord, loadKind } from '../../kinds/index.js';
import type { ProfileColumn, ProfileTable } from '../profile/profile.js';
import { fillTable } from './fill.js';

const kind = loadKind('procedures');

const RECORD: Fields = {
  code: '1.000080',
  name: 'Đăng ký nhận cha mẹ con',
  agencies: ['UBND xã', 'Sở Tư pháp'],
  decision: { number: '12/QĐ-UBND', date: '2025-07-01' },
  timeLimit: { value: 3, unit: 'working-day' },
  onlineLevel: 'full',
  channels: [
    {
      channel: 'online',
      times: [
        { value: 2, unit: 'day' },
        { value: 4, unit: 'hour' },
      ],
    },
    { channel: 'postal' },
  ],
};

function filled(
  columns: readonly ProfileColumn[],
  more: Partial<ProfileTable> = {},
  ...fields: Fields[]
) {
  const records: KeyedRecord[] = (fields.length === 0 ? [RECORD] : fields).map((one) => ({
    key: String(one.code),
    fields: one,
  }));
  const { rows, findings } = fillTable(
    { name: 'A', columns, ...more },
    { records, kind },
    { file: 'a.csv' },
  );
  return { rows, told: findings.map(({ code, place: { cell } }) => `${cell} ${code}`) };
}

test.each<[ProfileColumn, string]>([
  [{ name: 'x', from: 'code' }, '1.000080'],
  [{ name: 'x', from: 'decision.number' }, '12/QĐ-UBND'],
  [{ name: 'x', from: 'agencies' }, 'UBND xã; Sở Tư pháp'],
  [{ name: 'x', from: 'agencies', join: '\n' }, 'UBND xã\nSở Tư pháp'],
  [{ name: 'x', value: 'A' }, 'A'],
  [{ name: 'x', count: true }, '1'],
  [{ name: 'x', from: 'notes' }, ''],
  [{ name: 'x', from: 'onlineLevel', words: 'vi' }, 'Toàn trình'],
  [{ name: 'x', from: 'onlineLevel', map: { values: { full: '4' } } }, '4'],
  [{ name: 'x', from: 'timeLimit', quantity: { units: { 'working-day': 8 } } }, '24'],
  [{ name: 'x', from: 'timeLimit.value' }, '3'],
  [{ name: 'x', from: 'decision.date', date: 'dd/mm/yyyy' }, '01/07/2025'],
  // Midnight in Viet Nam is five in the afternoon of the day before by the clocks of Greenwich.
  [{ name: 'x', from: 'decision.date', date: 'epoch-ms' }, '1751302800000'],
  [{ name: 'x', from: 'channels.channel' }, 'online; postal'],
])('%j gives %j', (column, text) => {
  expect(filled([column])).toEqual({ rows: [[text]], told: [] });
});

test.each<[string, ProfileColumn]>([
  ['export-value-empty', { name: 'x', from: 'notes', required: true }],
  ['export-value-unmapped', { name: 'x', from: 'onlineLevel', map: { values: { partial: '3' } } }],
  [
    'export-value-otherwise',
    { name: 'x', from: 'onlineLevel', map: { values: {}, otherwise: '9' } },
  ],
  ['export-value-form', { name: 'x', from: 'name', date: 'yyyy-mm-dd' }],
  ['export-unit-unknown', { name: 'x', from: 'timeLimit', quantity: { units: { hour: 1 } } }],
  [
    'export-unit-divided',
    { name: 'x', from: 'timeLimit', quantity: { units: { 'working-day': 0.5 } } },
  ],
  [
    'export-value-long',
    { name: 'x', from: 'name', lengths: [{ most: 22, of: 'characters', stage: 's' }] },
  ],
  [
    'export-value-bytes',
    { name: 'x', from: 'name', lengths: [{ most: 29, of: 'bytes', stage: 's' }] },
  ],
  ['export-separator', { name: 'x', from: 'agencies', join: ' xã' }],
])('%s: %j', (code, column) => {
  expect(filled([column]).told).toEqual([`A2 ${code}`]);
});

test('limits are kept to the letter and to the byte', () => {
  const lengths = [
    { most: 23, of: 'characters' as const, stage: 's' },
    { most: 30, of: 'bytes' as const, stage: 's' },
  ];
  expect(filled([{ name: 'x', from: 'name', lengths }]).told).toEqual([]);
});

test('a unit that comes out even in decimals is not taken for a fraction', () => {
  const column = { name: 'x', from: 'timeLimit', quantity: { units: { day: 0.1 } } };
  expect(filled([column], {}, { code: '1', timeLimit: { value: 30, unit: 'day' } }).rows).toEqual([
    ['3'],
  ]);
});

test('a number of many digits keeps them all', () => {
  const column = { name: 'x', from: 'timeLimit', quantity: { units: { day: 1 } } };
  const long = { code: '1', timeLimit: { value: 1_234_567_890_123_457, unit: 'day' } };
  expect(filled([column], {}, long).rows).toEqual([['1234567890123457']]);
});

test('an item with nothing in the inner list makes no row, and is told', () => {
  const columns = [
    { name: 'x', from: 'channels.times', quantity: { units: { day: 24, hour: 1 } } },
  ];
  const { rows, told } = filled(columns, { rows: ['channels', 'channels.times'] });
  expect(rows).toEqual([['48'], ['4']]);
  expect(told).toEqual(['undefined export-item-omitted']);
});

test('a time in words only is refused, not taken for none', () => {
  const column = { name: 'x', from: 'timeLimit', quantity: { units: { day: 1 } } };
  const words = { code: '1', timeLimit: { description: 'Theo thỏa thuận' } };
  expect(filled([column], {}, words)).toEqual({ rows: [['']], told: ['A2 export-unit-unknown'] });
});

test('a time in words is what the profile says of these words', () => {
  const quantity = { units: { day: 24 }, texts: { 'ngay trong ngày': 8 } };
  const words = { code: '1', timeLimit: { description: 'Ngay trong ngày' } };
  expect(filled([{ name: 'x', from: 'timeLimit', quantity }], {}, words)).toEqual({
    rows: [['8']],
    told: [],
  });
});

test('each item of a list is a row, and sees the item it is in', () => {
  const columns = [
    { name: 'STT', count: true as const },
    { name: 'MA', from: 'code' },
    { name: 'KENH', from: 'channels.channel' },
    { name: 'GIO', from: 'channels.times', quantity: { units: { day: 24, hour: 1 } } },
  ];
  expect(filled(columns, { rows: ['channels', 'channels.times'] }).rows).toEqual([
    ['1', '1.000080', 'online', '48'],
    ['2', '1.000080', 'online', '4'],
  ]);
  expect(filled(columns.slice(0, 3), { rows: ['channels'] }).rows).toEqual([
    ['1', '1.000080', 'online'],
    ['2', '1.000080', 'postal'],
  ]);
});

test('values that may not repeat are told, whatever their capitals and the spaces around them', () => {
  const two = [
    { code: '1', name: 'Cấp thẻ' },
    { code: '2', name: ' CẤP THẺ ' },
  ];
  const name = { name: 'TEN', from: 'name' };
  expect(filled([{ ...name, unique: true }], {}, ...two).told).toEqual([
    'A3 export-value-repeated',
  ]);
  expect(filled([name], { key: ['TEN'] }, ...two).told).toEqual(['A3 export-value-repeated']);
  expect(filled([name, { name: 'MA', from: 'code' }], { key: ['TEN', 'MA'] }, ...two).told).toEqual(
    [],
  );
});

test('the items of a list come back from a cell that nothing was told of', () => {
  const item = fc.string({
    unit: fc.constantFrom('a', 'b', ';', ' ', 'Đ'),
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (agencies) => {
      const { rows, told } = filled([{ name: 'x', from: 'agencies' }], {}, { code: '1', agencies });
      const back = rows[0]?.[0]?.split('; ');
      if (told.length === 0 && agencies.length > 1) expect(back).toEqual(agencies);
    }),
    { seed: 20250701, numRuns: 300 },
  );
});
