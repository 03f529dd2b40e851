import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/core/config/index.js';
import type { Finding } from '../../src/core/findings/index.js';
import { firstDate, loadRegister } from '../../src/core/register/index.js';
import { checkWards } from '../../src/features/wards/check/run.js';
import { cellAddress, encodeCsv } from '../../src/lib/tables/index.js';
import { Random } from '../fuzz/random.js';
import { Desk } from '../support/cli.js';
import { cleanTable, type Expected, HEADER, mutate } from './crosswalk-mutations.js';
import { data } from './data.js';

const FLAGS = { map: [], sheet: [], hidden: 'read' } as const;

async function check(file: string, asOf?: string): Promise<readonly Finding[]> {
  const flags = { ...FLAGS, ...(asOf !== undefined && { asOf }) };
  const config = await loadConfig(undefined);
  const { report } = await checkWards([file], { kind: undefined, flags }, config, () => {});
  return [...report.findings];
}

const errorsOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'error');

/** "ward-code-name-mismatch E426". */
const placed = ({ code, place }: Finding): string => `${code} ${place.cell}`;

/** The faults of the official table that both of its sheets have, each with the words of the law behind it. */
const COMMON_FAULTS: readonly (readonly [found: string, argument: string])[] = [
  [
    'ward-code-name-mismatch E426',
    '1656, clause 110 takes part of the land and all the people of xã Đặng Xá; that is 00556 on the list of 30 June 2025, 00553 is Cổ Bi, whose parts go elsewhere (clauses 42, 109 and others)',
  ],
  [
    'ward-code-name-mismatch E912',
    '1657, clause 38 puts xã Mỹ Hưng, of Quảng Hòa, into Phục Hòa: 01651; 01615, two digits the other way round, is Hồng Quang',
  ],
  [
    'ward-code-name-mismatch E1260',
    '1684, clause 28 puts xã Phú Thịnh into Thái Bình: 02482; 02485 is Công Đa',
  ],
  [
    'relation-missing C7875',
    '1671, clause 46 makes Hồng Thái of Phan Thanh, Hồng Thái and a part of the land of Hòa Thắng; the table has no row for the last',
  ],
  [
    'coverage-mismatch F7876',
    '1671, clause 51 gives Hòa Thắng what clause 46 left of the old Hòa Thắng: the remainder, not the whole',
  ],
];

describe('the official conversion table', () => {
  let bySheet: ReadonlyMap<string, readonly Finding[]>;

  beforeAll(async () => {
    const findings = await check(data('wards/official-conversion-table-2025.xlsx'));
    const sheets = new Set(findings.map(({ place }) => place.sheet));
    bySheet = new Map(
      [...sheets].map((sheet) => [
        sheet?.trim() ?? '',
        findings.filter(({ place }) => place.sheet === sheet),
      ]),
    );
  });

  test.each([
    // The district cell is merged over rows 4465–4466, but xã Khánh Hòa was in Yên Khánh.
    ['Tổng hợp_có merge', ['ward-district-mismatch G4466']],
    [
      'Tổng hợp_không merge',
      [
        // Phường 4 of Tân An was in Long An (1682, clause 84 is about Tân An throughout).
        'ward-province-mismatch H8914',
        // Tiên Hải was in Kiên Giang; the province of today stands in the column of before.
        'ward-province-mismatch H10030',
      ],
    ],
  ])('%s: exactly the real errors', (sheet, own) => {
    const found = errorsOf(bySheet.get(sheet) ?? []).map(placed);
    const common = COMMON_FAULTS.map(([fault]) => fault);
    expect(found.toSorted()).toEqual([...common, ...own].toSorted());
  });

  test('the same warnings on both sheets: notes that say too little, sources that differ, land left out', () => {
    const warnings = (sheet: string) =>
      (bySheet.get(sheet) ?? []).filter(
        ({ severity, code }) => severity === 'warning' && code !== 'context-contradicts',
      );
    const [merged, flat] = ['Tổng hợp_có merge', 'Tổng hợp_không merge'].map((sheet) =>
      warnings(sheet).map(placed),
    );
    expect(merged).toEqual(flat);
    expect(merged?.filter((found) => !found.startsWith('legal-sources-differ'))).toEqual([
      // 1664, clause 127 leaves xã Ia Mơ unarranged; letter 1027 gives the unit of today 23737, the table kept 23938.
      'ward-code-second C7213',
      'ward-type-mismatch D7513',
      'land-missing C2920',
      'coverage-imprecise F85',
      'coverage-imprecise F95',
    ]);
    expect(merged).toHaveLength(45);
  });
});

describe('a clean table made from the register', () => {
  const register = loadRegister();
  const day = firstDate(register);
  const desk = new Desk();

  async function checkTable(rows: readonly (readonly string[])[]): Promise<readonly Finding[]> {
    desk.put('bang.csv', encodeCsv([HEADER, ...rows]));
    return check(desk.path('bang.csv'));
  }

  test('has no error and no note that is wrong', async () => {
    const rows = cleanTable(register, day);
    expect(rows).toHaveLength(10_573);
    const findings = await checkTable(rows.map(({ cells }) => cells));
    expect([...new Set(findings.map(({ code }) => code))]).toEqual(['legal-sources-differ']);
  });

  test.each([1, 2, 3])(
    'two hundred mutations are each found at their cell, seed %i',
    async (seed) => {
      const rows = cleanTable(register, day);
      const expected = mutate(rows, 200, new Random(seed));
      const errors = errorsOf(await checkTable(rows.map(({ cells }) => cells)));
      expect(errors.map(described).toSorted()).toEqual(expected.map(wanted).toSorted());

      /** The cell, or, of a row that is gone, the two units that the finding names. */
      function wanted({ code, row, column }: Expected): string {
        const { source, target } = row.relation;
        if (column !== undefined) return `${code} ${cellAddress(rows.indexOf(row) + 2, column)}`;
        return `${code} ${source.kind === 'commune' ? source.unit.code : ''} → ${target.code}`;
      }
    },
  );

  function described(found: Finding): string {
    if (found.code !== 'relation-missing') return placed(found);
    const { old, new: target } = found.params;
    return `${found.code} ${String(old).slice(0, 5)} → ${String(target).slice(0, 5)}`;
  }
});

describe('lists of units', () => {
  test('the letter of codes holds on 1 July 2025, and is known for what it is without a day', async () => {
    const desk = new Desk();
    const rows = [...letterRows()];
    expect(rows).toHaveLength(3321);
    desk.put('danh-sach.csv', encodeCsv([['Mã số', 'Tên đơn vị hành chính', 'Tỉnh'], ...rows]));
    expect(await check(desk.path('danh-sach.csv'), '2025-07-01')).toEqual([]);
    // Without a day it is known for the list of that day, and what has changed since is counted.
    const [vintage, ...others] = await check(desk.path('danh-sach.csv'));
    expect(others).toEqual([]);
    expect(vintage?.code).toBe('list-vintage');
    expect(vintage?.params).toMatchObject({ asOf: '2025-07-01', agreeing: 3321 });
  });

  test('the last old list is known for what it is, with its three wrong types', async () => {
    const findings = await check(data('wards/gso-old-wards-2025-06-30.csv'));
    expect(findings.filter(({ severity }) => severity !== 'info').map(placed)).toEqual([
      'ward-type-mismatch D4493',
      'ward-type-mismatch D8269',
      'ward-type-mismatch D8277',
    ]);
    expect(findings.find(({ code }) => code === 'list-vintage')?.params).toMatchObject({
      asOf: '2025-06-30',
      agreeing: 10_035,
    });
  });
});

/** Code, name and province of every unit of letter 1027. */
function* letterRows(): Iterable<[string, string, string]> {
  const text = readFileSync(data('wards/1027_CTK-CSCL.md'), 'utf8');
  for (const [, code = '', name = '', province = ''] of text.matchAll(
    /^\|\s*\d+\s*\|\s*(\d{5})\s*\|\s*(.*?)\s*\|\s*(.*?)\s*\|/gmu,
  ))
    yield [code, name, province];
}
