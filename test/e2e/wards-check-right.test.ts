import { describe, expect, test } from 'vitest';
import {
  type Commune,
  communesOn,
  districtOf,
  fullName,
  loadRegister,
  provinceOf,
  type Relation,
} from '../../src/core/register/index.js';
import { Desk } from '../support/cli.js';

// Tables of right cells, made of the register itself: nothing in them may be advised against. Bắc Ninh took its
// name to another's code, Đồng Nai has wards that were retyped since.
const PROVINCES = new Set(['24', '75']);
const register = loadRegister();

interface Found {
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly row?: number;
    readonly message: string;
    readonly suggestion?: string;
  }[];
}

function check(lines: readonly (readonly string[])[], ...options: string[]) {
  const desk = new Desk();
  const text = lines.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
  desk.put('bang.csv', `${text}\n`);
  const { findings } = desk.json<Found>('wards', 'check', 'bang.csv', ...options);
  return findings.filter(({ severity }) => severity !== 'info');
}

/** The units of the provinces on a day. */
function unitsOn(day: string): Commune[] {
  return communesOn(register, day).filter(({ province }) => PROVINCES.has(province));
}

function provinceName(unit: Commune, day?: string): string {
  const province = provinceOf(register, unit, day);
  return province === undefined ? '' : fullName(province);
}

function districtName(unit: Commune): string {
  const district = districtOf(register, unit);
  return district === undefined ? '' : fullName(district);
}

const TODAY = '2026-09-20';

describe('a list of right cells is told nothing, whatever its shape', () => {
  const units = unitsOn(TODAY);
  test.each<[string, readonly string[], (unit: Commune) => string[]]>([
    [
      'code and full name',
      ['Mã xã', 'Tên xã', 'Tỉnh'],
      (unit) => [unit.code, fullName(unit), provinceName(unit)],
    ],
    [
      'a number for a code',
      ['Mã xã', 'Tên xã', 'Tỉnh'],
      (unit) => [String(Number(unit.code)), fullName(unit), provinceName(unit)],
    ],
    [
      'bare names',
      ['Mã xã', 'Tên xã', 'Tỉnh'],
      (unit) => [unit.code, unit.name, provinceName(unit)],
    ],
    ['names alone', ['Tên xã', 'Tỉnh'], (unit) => [fullName(unit), provinceName(unit)]],
    [
      'capitals',
      ['MÃ XÃ', 'TÊN XÃ', 'TỈNH'],
      (unit) => [unit.code, fullName(unit).toUpperCase(), provinceName(unit).toUpperCase()],
    ],
    [
      'English headers',
      ['ward_code', 'ward_name', 'province_name'],
      (unit) => [unit.code, fullName(unit), provinceName(unit)],
    ],
  ])('%s', (_, header, cells) => {
    expect(check([header, ...units.map(cells)])).toEqual([]);
  });

  test.each(['2025-07-01', '2026-04-30'])('one of %s, though no day is given', (day) => {
    const rows = unitsOn(day).map((unit) => [unit.code, fullName(unit), provinceName(unit, day)]);
    expect(check([['Mã xã', 'Tên xã', 'Tỉnh'], ...rows])).toEqual([]);
    expect(check([['Mã xã', 'Tên xã', 'Tỉnh'], ...rows], '--as-of', day)).toEqual([]);
  });
});

/** What the resolutions of 1 July 2025 made of communes, for these provinces. */
function relationsOf2025(): (Relation & { readonly source: { readonly kind: 'commune' } })[] {
  return register.relations.flatMap((relation) => {
    const { source, target, basis } = relation;
    const isMeant = PROVINCES.has(target.province) && basis.resolution.effective === '2025-07-01';
    return isMeant && source.kind === 'commune' ? [{ ...relation, source }] : [];
  });
}

describe('a conversion table of right cells', () => {
  const relations = relationsOf2025();
  const told = (lines: readonly (readonly string[])[]) =>
    check(lines).filter(({ code }) => code !== 'land-missing');

  test('of names alone, where a province gave its name to another code', () => {
    const rows = relations.map(({ source: { unit }, target }) => [
      fullName(unit),
      districtName(unit),
      provinceName(unit),
      fullName(target),
      provinceName(target, '2025-07-01'),
    ]);
    expect(told([['Xã cũ', 'Huyện cũ', 'Tỉnh cũ', 'Xã mới', 'Tỉnh mới'], ...rows])).toEqual([]);
  });

  test.each([
    ['Phường, xã mới', 'Tỉnh mới', 'Các xã, phường cũ'],
    ['Đơn vị hành chính mới', 'Tỉnh mới', 'Sáp nhập từ'],
    ['new_unit', 'new_province', 'old_units'],
    ['new_name', 'new_province', 'merged_from'],
  ])('%s | %s | %s: the old units in one cell', (...header) => {
    const byTarget = new Map<Commune, string[]>();
    for (const { source, target } of relations)
      byTarget.set(target, [...(byTarget.get(target) ?? []), fullName(source.unit)]);
    const rows = [...byTarget].map(([target, names]) => [
      fullName(target),
      provinceName(target, '2025-07-01'),
      names.join(', '),
    ]);
    expect(told([header, ...rows])).toEqual([]);
  });
});

describe('a wrong cell is told, and what is advised makes the table right', () => {
  const header = ['Mã xã', 'Tên xã', 'Tỉnh'];
  const right = unitsOn(TODAY).map((unit) => [unit.code, fullName(unit), provinceName(unit)]);
  const damages: readonly [
    string,
    (cells: readonly string[], next: readonly string[]) => string[],
  ][] = [
    [
      'another type',
      ([code = '', name = '', province = '']) => [
        code,
        name.startsWith('Xã') ? name.replace('Xã', 'Phường') : name.replace('Phường', 'Xã'),
        province,
      ],
    ],
    ['the code of another', ([, name = '', province = ''], [code = '']) => [code, name, province]],
    ['another province', ([code = '', name = '']) => [code, name, 'Tỉnh Cao Bằng']],
    [
      'no accents',
      ([code = '', name = '', province = '']) => [
        code,
        name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
        province,
      ],
    ],
  ];

  test.each(damages)('%s', (_, damage) => {
    const wrong = new Set(right.flatMap((__, at) => (at % 20 === 7 ? [at] : [])));
    const rows = right.map((cells, at) =>
      wrong.has(at) ? damage(cells, right[at + 1] ?? cells) : cells,
    );
    const desk = new Desk();
    desk.put('bang.csv', [header, ...rows].map((cells) => cells.join(',')).join('\n'));
    const { findings } = desk.json<Found>('wards', 'check', 'bang.csv', '--as-of', TODAY);
    const byRow = new Map(findings.map((found) => [(found.row ?? 0) - 2, found]));
    for (const at of wrong) {
      const found = byRow.get(at);
      const said = `${found?.message} ${found?.suggestion}`;
      const [code = '', name = '', province = ''] = right[at] ?? [];
      const damaged = rows[at] ?? [];
      if (damaged.join() === [code, name, province].join()) continue;
      const changed = [code, name, province].filter((cell, index) => cell !== damaged[index]);
      expect(changed.some((cell) => said.includes(cell))).toBe(true);
    }
    expect([...byRow.keys()].filter((at) => at >= 0 && !wrong.has(at))).toEqual([]);
  });
});
