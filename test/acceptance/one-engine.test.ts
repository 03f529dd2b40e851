import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Commune,
  communesOn,
  districtOf,
  fullName,
  loadRegister,
  provinceOf,
} from '../../src/core/register/index.js';
import { reconciledAs, type ShownTable } from '../support/documents/in-both-forms.js';
import { WRITTEN_ADDRESSES } from '../support/wards/written-addresses.js';

const register = loadRegister();
const old = communesOn(register, '2025-06-30');
const today = communesOn(register, '2026-11-01');

const placesOf = (unit: Commune): string[] => [
  fullName(unit),
  ...[districtOf(register, unit), provinceOf(register, unit)].map((one) =>
    one === undefined ? '' : fullName(one),
  ),
];
const named = (unit: Commune) => [unit.code, ...placesOf(unit)];
const addressed = (unit: Commune, i: number) => [
  `Hộ ${i}`,
  `Số ${i}, đường Bờ Sông, ${placesOf(unit).filter(Boolean).join(', ')}`,
];
const some = (units: readonly Commune[], count: number, step = 7): Commune[] =>
  Array.from({ length: count }, (_, i) => units[(i * step) % units.length] as Commune);

const NAMES = ['STT', 'Mã xã', 'Xã', 'Huyện', 'Tỉnh'];
const numbered = (rows: readonly (readonly string[])[]) =>
  rows.map((cells, i) => [String(i + 1), ...cells]);

const both: readonly (readonly [string, ShownTable])[] = [
  ['names and codes', [NAMES, ...numbered(some(old, 60).map(named))]],
  ['codes alone', [['Mã xã'], ...some(old, 300).map(({ code }) => [code])]],
  ['names alone', [['Xã', 'Huyện', 'Tỉnh'], ...some(old, 300).map(placesOf)]],
  ['addresses', [['Chủ hộ', 'Địa chỉ'], ...some(old, 80).map(addressed)]],
  [
    'addresses as people write them',
    [
      ['Địa chỉ'],
      ...Object.values(WRITTEN_ADDRESSES).flatMap((some) => some.map(([text]) => [text])),
    ],
  ],
  ['both periods', [NAMES, ...numbered([...some(old, 50), ...some(today, 50)].map(named))]],
  [
    'a title, sections, a total, signatures',
    [
      ['DANH SÁCH HỘ'],
      [],
      ['STT', 'Chủ hộ', 'Xã', 'Huyện', 'Tỉnh'],
      ['I', 'KHU VỰC MỘT'],
      ...some(old, 9).map((unit, i) => [String(i + 1), `Hộ ${i}`, ...placesOf(unit)]),
      ['II', 'KHU VỰC HAI'],
      ...some(old, 9, 31).map((unit, i) => [String(i + 10), `Hộ ${i}`, ...placesOf(unit)]),
      ['', 'Tổng cộng', '18'],
      [],
      ['', '', '', 'Người lập biểu'],
      ['', '', '', 'Trần Văn Bốn'],
    ],
  ],
  [
    'codes wrapped and marred',
    [
      NAMES,
      ...numbered(
        some(old, 40).map((unit, i) => {
          const [code = '', ...rest] = named(unit);
          const forms = [
            `'${code}`,
            `="${code}"`,
            `${Number(code)}.0`,
            `${Number(code)}`,
            '#N/A',
            'abc',
            '99999',
            `Xã ${code}`,
          ];
          return [forms[i % forms.length] ?? code, ...rest];
        }),
      ),
    ],
  ],
  [
    'codes kept as numbers, however they are shown',
    [
      NAMES,
      ...numbered(some(old, 8).map(named)).map(([stt = '', code = '', ...rest], i) => {
        const value = Number(code);
        const grouped = `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, '0')}`;
        const shapes = [
          { value, format: '00000', shown: code },
          { value, format: 'General', shown: String(value) },
          { value, format: '0.0', shown: `${value}.0` },
          { value, format: '#,##0', shown: value < 1000 ? String(value) : grouped },
        ];
        return [stt, shapes[i % shapes.length] ?? code, ...rest];
      }),
    ],
  ],
  [
    'damaged texts',
    [
      NAMES,
      ...numbered([
        ...some(old, 12).map(named),
        ['', Buffer.from('Phường Đại Mỗ').toString('latin1'), 'Quận Nam Từ Liêm', 'Hà Nội'],
        ['', 'Ph??ng B?n Nghé', 'Quận 1', 'Hồ Chí Minh'],
        ['', 'X&atilde; Đặng X&aacute;', 'Huyện Gia Lâm', 'Hà Nội'],
      ]),
    ],
  ],
  [
    'blank rows, rows of blanks, rows cut short',
    [
      NAMES,
      ...numbered(some(old, 5).map(named)),
      [],
      ['', '', '', '', ''],
      ['6', '00634'],
      ['7', '', 'Xã Đặng Xá'],
      [],
      ...numbered(some(old, 5).map(named)),
    ],
  ],
  [
    'a header repeated, and one with its columns in another order',
    [
      NAMES,
      ...numbered(some(old, 5).map(named)),
      NAMES,
      ...numbered(some(old, 5, 3).map(named)),
      ['STT', 'Tỉnh', 'Xã', 'Mã xã', 'Huyện'],
      ...some(old, 5).map((unit, i) => {
        const [code = '', ward = '', district = '', province = ''] = named(unit);
        return [String(i), province, ward, code, district];
      }),
    ],
  ],
  [
    'rows above the header',
    [...numbered(some(old, 3).map(named)), NAMES, ...numbered(some(old, 9).map(named))],
  ],
  [
    'the same row many times, and questions',
    [
      ['STT', 'Xã', 'Huyện', 'Tỉnh', 'Địa chỉ', 'Thôn'],
      ...Array.from({ length: 30 }, (_, i) => [
        String(i),
        'Phường Đại Mỗ',
        '',
        'Hà Nội',
        `Số ${i}`,
        'Tổ 3',
      ]),
      ['31', 'Xã Nowhere', 'Huyện', 'Tỉnh', '', ''],
    ],
  ],
];

test.each(both)('as csv and as xlsx the same: %s', (_, table) => {
  expect(reconciledAs('xlsx', table)).toEqual(reconciledAs('csv', table));
});

test.each(['xls', 'ods'] as const)('as %s the same, too', (form) => {
  const [names, , , , , sections, , , , blanks] = both;
  for (const [name, table] of [names, sections, blanks].filter((one) => one !== undefined))
    expect(reconciledAs(form, table), name).toEqual(reconciledAs('csv', table));
});

/** Rows as people write them between those that name a ward. */
const ANY_ROW = fc.oneof(
  { weight: 6, arbitrary: fc.nat(old.length - 1).map((at) => ['1', ...named(old[at] as Commune)]) },
  {
    weight: 2,
    arbitrary: fc.nat(today.length - 1).map((at) => ['1', ...named(today[at] as Commune)]),
  },
  fc.constantFrom(
    ...[
      [],
      ['', '', '', '', ''],
      ['I', 'KHU VỰC A'],
      ['', 'Phường Đại Mỗ'],
      ['', 'KHU VỰC B'],
      ['Tổng cộng', '12'],
      ['', 'Cộng', '3', '', '4'],
      ['', '', 'Người lập biểu'],
      ['', '', 'Nguyễn Thị Sáu'],
      ['0', '', '-'],
      ['7', '#REF!', 'Xã Đặng Xá', 'Huyện Gia Lâm', 'Hà Nội'],
      ['8', '99999', 'Xã Đặng Xá', 'Huyện Gia Lâm', 'Hà Nội'],
      ['', '00634', '', '', 'Hà Nội'],
      ['Ghi chú: lấy theo sổ'],
      ['', '', 'xã tiếp theo'],
      NAMES,
      ['STT', 'Tỉnh', 'Xã', 'Mã xã', 'Huyện'],
      ['Họ tên', 'Ghi chú', 'Tuổi', 'Nghề'],
    ],
  ),
);

test('whatever rows stand between each other', () => {
  fc.assert(
    fc.property(fc.array(ANY_ROW, { minLength: 4, maxLength: 30 }), (rows) => {
      const table = [NAMES, ['1', ...named(old[5] as Commune)], ...rows];
      expect(reconciledAs('xlsx', table)).toEqual(reconciledAs('csv', table));
    }),
    { numRuns: Number(process.env.RUNS ?? 10), seed: Number(process.env.SEED ?? 12) },
  );
}, 300_000);

/** Tables of some thousands of rows: too long for one look at their beginning. */
const long: readonly (readonly [string, ShownTable])[] = [
  [
    'codes whose period shows only late',
    [
      ['Mã xã'],
      ...some(
        old.filter(({ code }) => today.some((one) => one.code === code)),
        9000,
      ).map(({ code }) => [code]),
      ...some(old, 3000).map(({ code }) => [code]),
    ],
  ],
  [
    'old codes with the last ones of today',
    [
      ['Mã xã'],
      ...some(old, 11_000).map(({ code }) => [code]),
      ...some(today, 1000).map(({ code }) => [code]),
    ],
  ],
  [
    'today in the middle',
    [
      ['STT', 'Mã xã'],
      ...[...some(old, 5500), ...some(today, 800), ...some(old, 6000)].map(({ code }, i) => [
        String(i),
        code,
      ]),
    ],
  ],
  [
    'names with sections and totals far below',
    [
      ['STT', 'Chủ hộ', 'Xã', 'Huyện', 'Tỉnh', 'Ghi chú'],
      ...Array.from({ length: 10 }, (_, part) => [
        ['I', `KHU VỰC ${part}`],
        ...some(old, 400, part + 2).map((unit, i) => [
          String(i + 1),
          `Nguyễn Văn Chủ Hộ ${i}`,
          ...placesOf(unit),
          'đã kiểm tra đợt một',
        ]),
        ['', 'Cộng', '400'],
      ]).flat(),
      ['', '', '', 'Người lập'],
      ['', '', '', 'Lê Thị Năm'],
    ],
  ],
];

describe('a long table', () => {
  test.each(long)('%s', (_, table) => {
    expect(reconciledAs('xlsx', table)).toEqual(reconciledAs('csv', table));
  });
});
