import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKind } from '../kinds/load.js';
import { readText } from '../readers/json.js';
import { readers } from '../readers/registry.js';
import { writeField } from '../write.js';
import { applyRepairs } from './apply.js';
import { normaliseDecisionNumber } from './decision.js';
import { repairs } from './registry.js';
import type { Repair } from './repair.js';

const kind = loadKind('procedures');
const always = () => true;

/** Texts of the kinds that lists hold, and nonsense made of their parts. */
const messy = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        '1.00516',
        '2,002',
        '1.005160',
        'Cấp  tỉnh',
        'Tỉnh',
        'Công dân, Cán bộ, công chức, viên chức',
        ', ',
        '05 Ngày làm việc',
        '2.5 ngày',
        '10,000 VNĐ',
        '25.000 đồng',
        'Miễn phí',
        'Không',
        '0 đồng',
        'SỐ 64/QĐ-NHNN',
        'QĐ/0001-BCA',
        '1/7/2025',
        '31/02/2025',
        '1/7/25',
        '01/07/2025 10:30',
        '2025-06-30T17:00:00Z',
        '1 tháng Bảy năm 2025',
        '45839',
        '1.00516E+11',
        '50%',
        '10:30',
        '2,125',
        '0.500',
        '1,5 triệu đồng',
        '½ ngày',
        '15 ngày kể từ ngày nhận đủ hồ sơ',
        '<br/>',
        '\n',
        '\r\n',
        '\u00a0',
        '\t',
        ' ',
        'Không có thông tin',
        'Ho\u0300a',
        '[1]',
        '{',
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join('')),
);

test.each(kind.fields.map((field) => [field.field, field] as const))(
  'repairs of %s: applied twice is applied once',
  (_name, part) => {
    fc.assert(
      fc.property(messy, (text) => {
        const once = applyRepairs(text, { kind, part }, always).text;
        const twice = applyRepairs(once, { kind, part }, always);
        expect(twice.text).toBe(once);
        expect(twice.applied).toEqual([]);
      }),
      { seed: 20250701, numRuns: 150 },
    );
  },
);

test.each(kind.fields.map((field) => [field.field, field] as const))(
  '%s: what is read can be written flat and read back equal',
  (_name, field) => {
    fc.assert(
      fc.property(messy, (text) => {
        const { value } = readText(text, { kind, part: field }, always);
        const flat = writeField(field, value, kind);
        expect(readText(flat, { kind, part: field }, always).value).toEqual(value);
      }),
      { seed: 20250701, numRuns: 150 },
    );
  },
);

test.each([
  ['restore-trailing-zero', '1.005160'],
  ['restore-trailing-zero', '1.1.012756'],
  ['restore-trailing-zero', '12'],
  ['read-date', '2025-07-01'],
  ['normalise-decision-number', '105a/QĐ-NHNN'],
  ['normalise-decision-number', '1681'],
  ['read-amount', 'Theo quy định'],
  ['drop-null-marker', 'Không'],
] as const)('%s leaves %s as it is', (name, text) => {
  const [part] = kind.fields;
  if (part === undefined) throw new Error('no field');
  const repair: Repair = repairs[name];
  expect(repair(text, { kind, part })).toBe(text);
});

test.each([
  ['SỐ 64/QĐ-NHNN', '64/QĐ-NHNN'],
  ['QĐ/0001-BCA', '0001/QĐ-BCA'],
  ['QĐ2338-BTP', '2338/QĐ-BTP'],
  ['2267./QĐ-BXD', '2267/QĐ-BXD'],
  ['3713/QD-BTP', '3713/QĐ-BTP'],
  ['Quyết định số 226/QĐ-UBND', '226/QĐ-UBND'],
])('decision number %s → %s', (text, expected) => {
  expect(normaliseDecisionNumber(text)).toBe(expected);
});

test('every reader that a kind may name exists', () => {
  for (const field of kind.fields) expect(readers[field.reads]).toBeDefined();
});
